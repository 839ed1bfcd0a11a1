import type { HttpLibrary, RequestContext } from '@kubernetes/client-node';
import { Obstruction } from '../../domain/obstruction.ts';
import { type CallRules, call } from '../call.ts';
import type { Caller } from '../caller.ts';
import type { Gate } from '../gate.ts';
import { PassingFailure } from '../passing-failure.ts';
import { USER_AGENT } from '../user-agent.ts';
import type { Question, Wire } from '../wire.ts';
import { wireFailureOf } from '../wire-failure.ts';
import type { ClusterAccess } from './access.ts';
import { judgeAnswer } from './client-answer.ts';

/** An API server that can be asked: how it is reached, over which connections, through which gate. */
export interface Connection {
  /** `cluster NAME (host)`. */
  readonly target: string;
  readonly access: ClusterAccess;
  readonly wire: Wire;
  readonly gate: Gate;
  readonly rules: CallRules;
}

/** Reviews of the asker's own rights; they are sent by POST but change nothing. */
const REVIEWS = new Set([
  '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
  '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
  '/apis/authentication.k8s.io/v1/selfsubjectreviews',
]);

/** The only way to an API server: it sends GET and reviews of one's own rights, and throws for anything else. */
export function readOnlyHttp(
  connection: Connection,
  caller: Caller,
  { Observable, ResponseContext }: typeof import('@kubernetes/client-node'),
): HttpLibrary {
  async function send(request: RequestContext) {
    const { status, headers, body } = await ask(
      connection,
      caller,
      questionOf(request, connection.access.server),
    );
    return new ResponseContext(status, headers, {
      text: async () => body.toString('utf8'),
      binary: async () => body,
      stream: () => null,
    });
  }
  return { send: request => new Observable(send(request)) };
}

function questionOf(request: RequestContext, server: string): Question {
  const method = request.getHttpMethod();
  const url = request.getUrl();
  const path = url.slice(server.length);
  const reads = method === 'GET' || (method === 'POST' && REVIEWS.has(path));
  if (!reads || !url.startsWith(`${server}/`)) throw new Error(`read-only: ${method} ${path} refused`);
  const body = request.getBody();
  const headers = { ...request.getHeaders(), 'User-Agent': USER_AGENT };
  return typeof body === 'string' && method === 'POST'
    ? { url, method, headers, body }
    : { url, method, headers };
}

function ask(connection: Connection, caller: Caller, question: Question) {
  const { access, target, rules, wire, gate } = connection;
  const path = question.url.slice(access.server.length);
  return call(rules, gate, caller, async signal => {
    const headers = { ...question.headers, ...(await access.headers(caller)) };
    caller.meter('kubernetes');
    const answer = await wire.send({ ...question, headers }, signal).catch((error: unknown) => {
      throw obstructed(error, target);
    });
    return judgeAnswer(answer, { target, path, now: rules.clock.now() });
  });
}

function obstructed(error: unknown, target: string): unknown {
  const failure = wireFailureOf(error);
  if (failure === undefined) return error;
  const obstacle = { kind: 'unreachable', target, why: failure.why } as const;
  return failure.passing ? new PassingFailure(obstacle, 0, error) : new Obstruction(obstacle, error);
}
