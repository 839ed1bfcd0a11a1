import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from './handler-context.ts';

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
async function serveHealth(health: Health, at: { port: number; host: string }): Promise<Server> {
  const handle = healthHandler(health);
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return void handle(request, response);
    response.writeHead(404).end();
  });
  server.listen(at.port, at.host);
  await once(server, 'listening');
  return server;
}

/** The same where another process of this host may already serve it on that port: then this one goes on without. */
export async function serveHealthIfFree(
  health: Health,
  at: { port: number; host: string },
  log: Pick<Log, 'warn'>,
): Promise<Server | undefined> {
  try {
    return await serveHealth(health, at);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    log.warn(`Port ${at.port} is taken, so this process serves no /healthz; slack.port chooses another.`);
    return undefined;
  }
}
