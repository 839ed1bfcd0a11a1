import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { TLS } from './tls.ts';

/** What the server does with one request. */
export type Does =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Ends the connection without an answer. */
  | 'drop'
  /** Promises more bytes than it sends, then ends the connection. */
  | 'truncate'
  /** Never answers. */
  | 'hang';

/** One request as it came. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on loopback that does literally what a test says. */
export interface LiteralServer {
  readonly origin: string;
  readonly seen: readonly Seen[];
  /** Connections accepted so far. */
  connections(): number;
}

/** Starts a server; the test's end stops it. */
export async function literalServer(
  answer: (request: Seen, index: number) => Does | Promise<Does>,
  { tls = false } = {},
): Promise<LiteralServer> {
  const seen: Seen[] = [];
  let connections = 0;
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const { method = '', url = '', headers } = incoming;
    const request = { method, path: url, headers, body: Buffer.concat(parts).toString() };
    act(await answer(request, seen.push(request) - 1), response);
  };
  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    handle(incoming, response).catch(() => response.destroy());
  };
  const server = tls ? createTlsServer(TLS, listener) : createServer(listener);
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`, seen, connections: () => connections };
}

function act(does: Does, response: ServerResponse): void {
  if (does === 'hang') return;
  if (does === 'drop') {
    response.destroy();
    return;
  }
  if (does === 'truncate') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"kind":"Pod"', () => response.destroy());
    return;
  }
  response.writeHead(does.status ?? 200, { 'content-type': 'application/json', ...does.headers });
  response.end(does.body ?? '');
}
