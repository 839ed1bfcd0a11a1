import type { Answer } from '../loopback/message.ts';
import type { Kind } from './kinds.ts';
import { detailsOf, failure, qualified } from './status.ts';

/** What a request wants to do, as authorisation sees it. */
export interface Attempt {
  readonly verb: string;
  readonly kind: Kind;
  /** `log`, or empty. */
  readonly subresource: string;
  /** Empty for all namespaces and for cluster-wide kinds. */
  readonly namespace: string;
  /** Empty for lists. */
  readonly name: string;
}

/** The permission in the form in which a world withdraws it: `list deployments.apps`, `get pods/log`. */
export function permissionOf({ verb, kind, subresource }: Attempt): string {
  return `${verb} ${qualified(kind)}${subresource === '' ? '' : `/${subresource}`}`;
}

/** Whether the bot's role allows an attempt: everything may be read but secrets and what is withdrawn. */
export function isAllowed(attempt: Attempt, withdrawn: readonly string[]): boolean {
  const reads = attempt.verb === 'get' || attempt.verb === 'list';
  const isSecret = attempt.kind.group === '' && attempt.kind.plural === 'secrets';
  return reads && !isSecret && !withdrawn.includes(permissionOf(attempt));
}

/** 403 in the words of the RBAC authoriser. */
export function forbidden(attempt: Attempt, user: string): Answer {
  const { verb, kind, subresource, namespace, name } = attempt;
  const resource = subresource === '' ? kind.plural : `${kind.plural}/${subresource}`;
  const subject = name === '' ? qualified(kind) : `${qualified(kind)} "${name}"`;
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  const message = `${subject} is forbidden: User "${user}" cannot ${verb} resource "${resource}" in API group "${kind.group}" ${where}`;
  return failure(403, 'Forbidden', message, detailsOf(kind, name));
}
