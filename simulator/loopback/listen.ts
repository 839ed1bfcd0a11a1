import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FaultEffect, Faults } from './faults.ts';
import type { Answer, LoggedRequest, Received, Speaker } from './message.ts';

/** A protocol that listens on a loopback port. */
export interface Listening {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  close(): Promise<void>;
}

/** What a speaker shares with the other servers of its world. */
export interface Shared {
  readonly faults: Faults;
  log(request: LoggedRequest): void;
}

const LOGIN_PAGE: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>Sign in to continue</form></body></html>',
};

/** Serves a speaker on a free port of 127.0.0.1. */
export async function listen(speaker: Speaker, shared: Shared): Promise<Listening> {
  const closing = new AbortController();
  const server = createServer((incoming, outgoing) => {
    respond(speaker, shared, incoming, outgoing, closing.signal).catch(() => outgoing.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      closing.abort();
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(
  speaker: Speaker,
  { faults, log }: Shared,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const request = await receive(incoming);
  const { answer: usual, action, violation } = speaker.speak(request);
  const effects = faults.due(speaker.server, speaker.target, action);
  const answer = effects.reduce((so, effect) => faulty(so, effect, speaker, request), usual);
  const broken = effects.find(({ kind }) => kind === 'drop' || kind === 'truncate')?.kind;
  log({
    server: speaker.server,
    target: speaker.target,
    method: request.method,
    path: incoming.url ?? '',
    action,
    status: broken === 'drop' ? 0 : answer.status,
    ...(violation === undefined ? {} : { violation }),
  });
  for (const effect of effects) {
    if (effect.kind === 'delay') await pause(effect.ms, undefined, { signal: closing });
  }
  if (broken === 'drop') incoming.socket.destroy();
  else if (broken === 'truncate') sendHalf(outgoing, answer);
  else send(outgoing, answer);
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value ?? '')]);
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function faulty(answer: Answer, effect: FaultEffect, speaker: Speaker, request: Received): Answer {
  if (effect.kind === 'throttle') return speaker.throttled(request, effect.retryAfterSeconds ?? 1);
  if (effect.kind === 'fail') return speaker.failed(request, effect.status ?? 500);
  if (effect.kind === 'login-page') return LOGIN_PAGE;
  if (effect.kind === 'malformed') return { ...answer, body: half(answer.body) };
  return answer;
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
}

function sendHalf(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.write(half(body), () => outgoing.destroy());
}

function half(body: string): string {
  return body.slice(0, Math.floor(body.length / 2));
}
