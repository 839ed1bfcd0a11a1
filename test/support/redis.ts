import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from './needs.ts';

/** A Redis server of a test's own, on loopback. */
export interface RedisServer {
  readonly url: string;
  /** Ends the server; what it stored stays for `start`. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same port. */
  readonly start: () => Promise<void>;
  /** Ends it and deletes what it stored. */
  readonly remove: () => Promise<void>;
}

/** A suite that needs a real Redis server. */
export const describeWithRedis = (name: string, suite: () => void) =>
  describeWith({ command: 'redis-server', install: 'apt-get install -y redis-server' }, name, suite);

/** Starts a real Redis server with an append-only file on a free port. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'paramedic-redis-'));
  const port = await freePort();
  let running = await launch(port, folder);
  const stop = async () => {
    if (running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill();
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    start: async () => {
      running = await launch(port, folder);
    },
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes'];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'pipe'] });
  for await (const line of server.stdout) if (/Ready to accept connections/.test(String(line))) break;
  if (server.exitCode !== null) throw new Error(`redis-server on port ${port} ended with ${server.exitCode}`);
  // A pipe that nobody reads would fill up and stop the server.
  server.stdout.resume();
  server.stderr.resume();
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
