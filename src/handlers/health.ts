import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Whether the bot can serve; a sentence says why not. */
export type Health = () => Promise<{ readonly ok: boolean; readonly says: string }>;

/** Answers `/healthz`: 200 while the bot can serve, 503 with the reason while it cannot. */
export function healthHandler(health: Health) {
  return async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { ok, says } = await health().catch(() => ({ ok: false, says: 'The health check itself failed.' }));
    response.writeHead(ok ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${says}\n`);
  };
}

/**
 * Serves `/healthz` where no HTTP receiver does. Bolt's Socket Mode receiver could, but it listens on every
 * interface and a port in use would end the process.
 */
export async function serveHealth(health: Health, at: { port: number; host: string }): Promise<Server> {
  const handle = healthHandler(health);
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return void handle(request, response);
    response.writeHead(404).end();
  });
  server.listen(at.port, at.host);
  await once(server, 'listening');
  return server;
}
