import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody, sendJson, sendText } from '../http.ts';
import { argumentsOf } from './arguments.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import type { Disturbance, Disturbances } from './disturbance.ts';
import { fileMethods } from './files.ts';
import { type Answer, type Args, type Desk, type Method, refuse, textOf } from './method.ts';
import { otherMethods } from './others.ts';
import { peopleMethods } from './people.ts';
import { viewMethods } from './views.ts';

const BODY_MAX = 4 * 1024 * 1024;

const METHODS: Readonly<Record<string, Method>> = {
  ...peopleMethods,
  ...conversationMethods,
  ...chatMethods,
  ...fileMethods,
  ...viewMethods,
  ...otherMethods,
};

/** One call as it was made, for tests to look at. */
export interface Call {
  readonly method: string;
  readonly args: Args;
  readonly answer: Answer;
  readonly at: number;
}

/** What the Web API needs beside its methods. */
export interface ApiUsing {
  readonly desk: Desk;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly scopes: readonly string[];
  readonly disturbances: Disturbances;
  /** Seconds to wait before the next message to a channel. */
  readonly pace: (channel: string) => number | undefined;
  readonly calls: Call[];
}

/** Serves `/api/<method>`. */
export async function serveApi(
  using: ApiUsing,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const method = url.pathname.slice('/api/'.length);
  const body = await readBody(request, BODY_MAX);
  if (body === 'too-large') return sendText(response, 413, 'The request is larger than 4 MB.');
  const args = await argumentsOf(request, url, body);
  const how = using.disturbances.take(method);
  if (how && how.kind !== 'slow') return disturb(using, response, method, args, how);
  if (how) await sleep(how.ms);
  const answer = typeof args === 'string' ? refuse(args) : answerTo(using, request, method, args);
  note(using, method, args, answer);
  if (answer.error === 'ratelimited') return tooMany(response, Number(answer.retryAfter));
  sendJson(response, 200, answer, {
    'x-oauth-scopes': using.scopes.join(','),
    'x-accepted-oauth-scopes': METHODS[method]?.scopes.join(',') ?? '',
  });
}

function note(using: ApiUsing, method: string, args: Args | string, answer: Answer) {
  const { token: _token, ...shown } = typeof args === 'string' ? {} : args;
  using.calls.push({ method, args: shown, answer, at: using.desk.now() });
}

function answerTo(using: ApiUsing, request: IncomingMessage, name: string, args: Args): Answer {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) return refuse('unknown_method', { req_method: name });
  const denied = denialOf(using, request, method, args);
  if (denied) return denied;
  const wait = name === 'chat.postMessage' ? using.pace(textOf(args, 'channel') ?? '') : undefined;
  return wait ? refuse('ratelimited', { retryAfter: wait }) : method.run(args, using.desk);
}

function denialOf(using: ApiUsing, request: IncomingMessage, method: Method, args: Args): Answer | undefined {
  if (method.token === 'none') return undefined;
  const token = request.headers.authorization?.replace(/^Bearer\s*/i, '') ?? textOf(args, 'token');
  if (!token) return refuse('not_authed');
  if (token !== using.tokens.bot && token !== using.tokens.app) return refuse('invalid_auth');
  const kind = token === using.tokens.bot ? 'bot' : 'app';
  if (method.token !== 'any' && method.token !== kind) return refuse('not_allowed_token_type');
  if (method.scopes.length === 0 || method.scopes.some(scope => using.scopes.includes(scope)))
    return undefined;
  return refuse('missing_scope', { needed: method.scopes.join(','), provided: using.scopes.join(',') });
}

function disturb(
  using: ApiUsing,
  response: ServerResponse,
  method: string,
  args: Args | string,
  how: Exclude<Disturbance['how'], { kind: 'slow' }>,
) {
  note(using, method, args, refuse(how.kind === 'error' ? how.error : how.kind));
  if (how.kind === 'rate-limited') return tooMany(response, how.retryAfter);
  if (how.kind === 'error') return sendJson(response, 200, refuse(how.error));
  if (how.kind === 'status') return sendText(response, how.status, 'This failure was asked for.');
  response.destroy();
}

function tooMany(response: ServerResponse, seconds: number) {
  sendJson(response, 429, refuse('ratelimited'), { 'retry-after': String(seconds) });
}
