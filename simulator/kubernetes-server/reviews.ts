import { recordAt, textAt } from '../fields.ts';
import type { Answer } from '../loopback/message.ts';
import type { Resource } from '../world.ts';
import { isAllowed } from './access.ts';
import { KINDS } from './kinds.ts';
import { badRequest, json } from './status.ts';

const REVIEWS = '/apis/authorization.k8s.io/v1/';
const WHO_AM_I = '/apis/authentication.k8s.io/v1/selfsubjectreviews';

/** Whether a path is one of the reviews that answer who the caller is and what the caller may do. */
export function isReview(path: string): boolean {
  const rights =
    path === `${REVIEWS}selfsubjectaccessreviews` || path === `${REVIEWS}selfsubjectrulesreviews`;
  return rights || path === WHO_AM_I;
}

/** Answers SelfSubjectReview, SelfSubjectAccessReview and SelfSubjectRulesReview. */
export function reviewOf(path: string, body: string, withdrawn: readonly string[], user: string): Answer {
  const asked = parsed(body);
  if (asked === undefined) return badRequest('the object provided is unrecognized: unable to decode');
  if (path === WHO_AM_I) return json(201, { ...recordAt(asked), status: { userInfo: { username: user } } });
  const status = path.endsWith('accessreviews') ? accessStatus(asked, withdrawn) : rulesStatus(withdrawn);
  return json(201, { ...recordAt(asked), status });
}

function accessStatus(asked: unknown, withdrawn: readonly string[]): Resource {
  const attributes = recordAt(asked, 'spec', 'resourceAttributes');
  const group = textAt(attributes, 'group');
  const plural = textAt(attributes, 'resource');
  const kind = KINDS.find(one => one.group === group && one.plural === plural);
  if (kind === undefined) return { allowed: false };
  const attempt = {
    verb: textAt(attributes, 'verb'),
    kind,
    subresource: textAt(attributes, 'subresource'),
    namespace: textAt(attributes, 'namespace'),
    name: textAt(attributes, 'name'),
  };
  return { allowed: isAllowed(attempt, withdrawn) };
}

function rulesStatus(withdrawn: readonly string[]): Resource {
  const resourceRules = KINDS.flatMap(kind => {
    const attempt = { kind, subresource: '', namespace: '', name: '' };
    const verbs = ['get', 'list'].filter(verb => isAllowed({ ...attempt, verb }, withdrawn));
    return verbs.length === 0 ? [] : [{ verbs, apiGroups: [kind.group], resources: [kind.plural] }];
  });
  const mayReadLogs = !withdrawn.includes('get pods/log');
  const logs = mayReadLogs ? [{ verbs: ['get'], apiGroups: [''], resources: ['pods/log'] }] : [];
  return { resourceRules: [...resourceRules, ...logs], nonResourceRules: [], incomplete: false };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
