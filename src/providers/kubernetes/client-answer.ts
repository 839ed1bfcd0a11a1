import { Obstruction } from '../../domain/obstruction.ts';
import { PassingFailure } from '../passing-failure.ts';
import { retryAfterMs } from '../retry-after.ts';
import type { Answer } from '../wire.ts';
import { permissionOf } from './permission-of.ts';

/** A request to one cluster, for judging its answer. */
export interface Asked {
  /** `cluster NAME (host)`. */
  readonly target: string;
  /** Path and query below the server's address. */
  readonly path: string;
  readonly now: number;
}

/** Lets an answer through that a Kubernetes API server gives; throws for one that means "could not look". */
export function judgeAnswer(answer: Answer, asked: Asked): Answer {
  const { status } = answer;
  if (status === 429 || status >= 500) {
    const why = `it answered ${status}${told(answer)}`;
    const wait = retryAfterMs(answer.headers['retry-after'], asked.now);
    throw new PassingFailure({ kind: 'unreachable', target: asked.target, why }, wait);
  }
  if (status === 401)
    throw new Obstruction({ kind: 'unauthenticated', target: asked.target, why: UNAUTHENTICATED });
  if (status === 403 && statusOf(answer) !== undefined) {
    throw new Obstruction({ kind: 'forbidden', permission: permissionOf(asked.path) });
  }
  // A pod without a node has no log: 204, without a body.
  if (status === 204 && isLog(asked.path)) return { ...answer, status: 404 };
  if (status >= 200 && status < 300) return judgeBody(answer, asked);
  if (isUnserved(answer, asked)) return answer;
  if (statusOf(answer) === undefined) throw stranger(answer, asked);
  if (mayBeAbsent(answer, asked)) return answer;
  const error = `${asked.target} answered ${plain(asked.path)} with ${status}${told(answer)}`;
  throw new Obstruction({ kind: 'crashed', error });
}

/** The log of a container that has not started is answered with 400, everything else that is absent with 404. */
function mayBeAbsent({ status }: Answer, { path }: Asked): boolean {
  return status === 404 ? permissionOf(path).verb === 'get' : status === 400 && isLog(path);
}

/** Groups that a cluster may lack; the path of such a group is answered with 404, in plain text. */
const OPTIONAL = /^\/apis\/karpenter\.(?:sh|k8s\.aws)\//;

function isUnserved(answer: Answer, { path }: Asked): boolean {
  const isPlain = (answer.headers['content-type'] ?? '').startsWith('text/plain');
  return answer.status === 404 && OPTIONAL.test(path) && (isPlain || statusOf(answer) !== undefined);
}

const UNAUTHENTICATED =
  'the token or certificate is expired, revoked or not known there; renew the credentials in the configuration';

function judgeBody(answer: Answer, asked: Asked): Answer {
  const type = answer.headers['content-type'] ?? '';
  if (isLog(asked.path) && type.startsWith('text/plain')) return answer;
  if (!type.startsWith('application/json')) throw stranger(answer, asked);
  const body = parsed(answer);
  if (body === undefined) throw unreadable(asked, 'is not complete JSON');
  const kind = 'kind' in body ? body.kind : undefined;
  if (isResource(asked.path) && (typeof kind !== 'string' || kind === 'Status')) {
    throw unreadable(asked, 'is not a Kubernetes object');
  }
  return answer;
}

function isLog(path: string): boolean {
  return /\/pods\/[^/]+\/log(\?|$)/.test(path);
}

function isResource(path: string): boolean {
  return /^\/apis?\//.test(path);
}

function stranger({ status, headers }: Answer, { target }: Asked): Obstruction {
  const type = (headers['content-type'] ?? 'no content type').split(';')[0];
  const why = `it answered ${status} with ${type}, which is not the Kubernetes API: a proxy or login page may be in between`;
  return new Obstruction({ kind: 'unreachable', target, why });
}

function unreadable({ target, path }: Asked, what: string): Obstruction {
  return new Obstruction({ kind: 'unreachable', target, why: `its answer to ${plain(path)} ${what}` });
}

function plain(path: string): string {
  return path.replace(/\?.*$/, '');
}

function told(answer: Answer): string {
  const message = statusOf(answer)?.message;
  return message === undefined ? '' : ` (${message.slice(0, 200)})`;
}

/** The `Status` object of a refusal, where the answer has one. */
function statusOf(answer: Answer): { readonly message?: string } | undefined {
  const body = parsed(answer);
  if (body === undefined || !('kind' in body) || body.kind !== 'Status') return undefined;
  return 'message' in body && typeof body.message === 'string' ? { message: body.message } : {};
}

function parsed({ body }: Answer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
