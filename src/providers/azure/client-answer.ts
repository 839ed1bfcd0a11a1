import { Obstruction } from '../../domain/obstruction.ts';
import { PassingFailure } from '../passing-failure.ts';
import { retryAfterMs } from '../retry-after.ts';
import type { Answer } from '../wire.ts';
import { fieldsAt, textAt } from './json.ts';

/** A request to the resource manager, for judging its answer. */
export interface AskedArm {
  /** `Azure Resource Manager (management.azure.com)`. */
  readonly target: string;
  /** The action that the request needs. */
  readonly action: string;
  /** The resource, group or subscription that it is about. */
  readonly scope: string;
  readonly now: number;
}

/** Codes that say "there is no such thing". Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors */
const ABSENT =
  /^(?:Resource|ResourceGroup|Parent(?:Resource)?|RoleDefinition|RoleDefinitionDoesNotExist|LinkedResource)?(?:NotFound|DoesNotExist)$/;

/** The body of an answer; `undefined` for what does not exist. Throws for an answer that means "could not look". */
export function judgeAnswer(answer: Answer, asked: AskedArm): object | undefined {
  const { status } = answer;
  if (status === 429 || status >= 500) throw passing(answer, asked);
  const body = parsed(answer);
  if (body === undefined) throw stranger(answer, asked);
  if (status === 200) return body;
  const code = textAt(body, 'error', 'code') ?? textAt(body, 'code') ?? '';
  const message = textAt(body, 'error', 'message') ?? textAt(body, 'message') ?? '';
  if (status === 401) throw refused(asked, code);
  if (status === 403) throw new Obstruction({ kind: 'forbidden', permission: permissionIn(message, asked) });
  if (/^(?:SubscriptionNotFound|InvalidSubscriptionId)$/.test(code)) throw unseenSubscription(asked);
  // Nothing of a provider can exist in a subscription that has not registered it.
  if (code === 'MissingSubscriptionRegistration') return undefined;
  if (status === 404 && (ABSENT.test(code) || code === '')) return undefined;
  const error = `${asked.target} answered ${asked.action} with ${status} (${code}: ${message.slice(0, 200)})`;
  throw new Obstruction({ kind: 'crashed', error });
}

function passing(answer: Answer, { target, now }: AskedArm): PassingFailure {
  const code = textAt(parsed(answer), 'error', 'code');
  const why = `it answered ${answer.status}${code === undefined ? '' : ` (${code})`}`;
  const wait = retryAfterMs(answer.headers['retry-after'], now);
  return new PassingFailure({ kind: 'unreachable', target, why }, wait);
}

function refused({ target }: AskedArm, code: string): Obstruction {
  const why = `it refused the token (${code || '401'}); renew the bot's Azure credentials and check their tenant`;
  return new Obstruction({ kind: 'unauthenticated', target, why });
}

function unseenSubscription({ scope }: AskedArm): Obstruction {
  const id = /\/subscriptions\/([^/]{1,60})/i.exec(scope)?.[1] ?? scope;
  const missing = `a role for the bot in subscription ${id} (its identity cannot see that subscription at all)`;
  return new Obstruction({ kind: 'not-configured', missing });
}

const NAMED = /action '([\w./*-]{3,300})'(?: or [^']{1,60})? over scope '([^']{1,1000})'/;

/** The resource manager names action and scope in its refusals; what was asked stands in for them elsewhere. */
function permissionIn(message: string, { action, scope }: AskedArm) {
  const [, named = action, over = scope] = NAMED.exec(message) ?? [];
  return { provider: 'azure', action: named, scope: over } as const;
}

function stranger({ status, headers }: Answer, { target }: AskedArm): Obstruction {
  const type = (headers['content-type'] ?? 'no content type').split(';')[0];
  const why =
    status === 200 && type === 'application/json'
      ? 'its answer is not complete JSON'
      : `it answered ${status} with ${type}, which is not the Azure API: a proxy or login page may be in between`;
  return new Obstruction({ kind: 'unreachable', target, why });
}

/** The JSON object of an answer, where it has one. */
export function parsed({ body }: Answer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? fieldsAt(value) : undefined;
  } catch {
    return undefined;
  }
}
