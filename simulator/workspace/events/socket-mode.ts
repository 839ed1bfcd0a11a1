import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { isObject, parseObject } from '../http.ts';
import type { Wire } from '../types.ts';
import type { Again, Delivery, Receipt, Transport } from './transport.ts';

const PING_EVERY_MS = 5000;
const CONNECTIONS_MAX = 10;

/** Socket Mode (docs.slack.dev, "Using Socket Mode"): the app connects to us and acknowledges envelopes. */
export interface SocketMode extends Transport {
  /** A ticket that is good for one connection. */
  ticket(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, url: URL): void;
  connections(): number;
  /** Asks every connection to come back, as Slack does now and then; `drop` cuts them without a word. */
  refresh(how: 'refresh_requested' | 'drop'): void;
}

/** What Socket Mode needs to know. */
export interface SocketModeOptions {
  readonly appId: string;
  readonly acknowledgeWithinMs: number;
  readonly random: (length: number) => string;
  readonly onConnections: (count: number) => void;
}

/** The workspace's end of Socket Mode. */
export function createSocketMode(options: SocketModeOptions): SocketMode {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const tickets = new Set<string>();
  const waiting = new Map<string, (receipt: Receipt) => void>();
  let turn = 0;
  const open = () => [...server.clients].filter(client => client.readyState === WebSocket.OPEN);
  const pinging = setInterval(() => {
    for (const client of open()) client.ping();
  }, PING_EVERY_MS);
  pinging.unref();

  server.on('connection', client => {
    client.on('message', data => acknowledge(waiting, data));
    client.on('close', () => options.onConnections(open().length));
    client.on('error', () => client.terminate());
    client.send(JSON.stringify(hello(options.appId, open().length)));
    options.onConnections(open().length);
  });

  return {
    ticket() {
      const ticket = options.random(32);
      tickets.add(ticket);
      return ticket;
    },
    upgrade(request, socket, head, url) {
      const known = tickets.delete(url.searchParams.get('ticket') ?? '');
      if (!known || open().length >= CONNECTIONS_MAX) return refuseUpgrade(socket);
      server.handleUpgrade(request, socket, head, client => server.emit('connection', client, request));
    },
    connections: () => open().length,
    refresh(how) {
      for (const client of open()) {
        if (how === 'drop') client.terminate();
        else client.send(JSON.stringify({ type: 'disconnect', reason: how, debug_info: { host: 'local' } }));
      }
    },
    async deliver(delivery, again) {
      const clients = open();
      const client = clients[turn++ % Math.max(clients.length, 1)];
      if (!client) return { acknowledged: false, reason: 'no_connection', final: false };
      return send(client, delivery, again, options, waiting);
    },
    async close() {
      clearInterval(pinging);
      for (const client of server.clients) client.terminate();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

const hello = (appId: string, connections: number): Wire => ({
  type: 'hello',
  num_connections: connections,
  connection_info: { app_id: appId },
  debug_info: { host: 'local', build_number: 1, approximate_connection_time: 18_060 },
});

function refuseUpgrade(socket: Duplex) {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function send(
  client: WebSocket,
  delivery: Delivery,
  again: Again | undefined,
  options: SocketModeOptions,
  waiting: Map<string, (receipt: Receipt) => void>,
): Promise<Receipt> {
  const id = `${options.random(8)}-${options.random(4)}-${options.random(4)}-${options.random(12)}`;
  return new Promise<Receipt>(resolve => {
    const settle = (receipt: Receipt) => {
      clearTimeout(timer);
      waiting.delete(id);
      client.off('close', cut);
      resolve(receipt);
    };
    const cut = () => settle({ acknowledged: false, reason: 'connection_closed', final: false });
    const timer = setTimeout(
      () => settle({ acknowledged: false, reason: 'timeout', final: false }),
      options.acknowledgeWithinMs,
    );
    waiting.set(id, settle);
    client.once('close', cut);
    client.send(JSON.stringify(envelope(id, delivery, again)));
  });
}

const envelope = (id: string, { kind, payload }: Delivery, again: Again | undefined): Wire => ({
  envelope_id: id,
  type: kind,
  payload,
  accepts_response_payload: kind !== 'events_api',
  ...(kind === 'events_api' ? { retry_attempt: again?.attempt ?? 0, retry_reason: again?.reason ?? '' } : {}),
});

function acknowledge(waiting: ReadonlyMap<string, (receipt: Receipt) => void>, data: RawData) {
  const message = parseObject(data.toString());
  if (typeof message?.envelope_id !== 'string') return;
  const payload = isObject(message.payload) ? message.payload : {};
  waiting.get(message.envelope_id)?.({ acknowledged: true, payload });
}
