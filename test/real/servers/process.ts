import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that was started, and how it ends. */
export interface Running {
  readonly name: string;
  stop(): Promise<void>;
}

/** What a program is started with. */
export interface Start {
  /** Names its log, `NAME.log` in `folder`. */
  readonly name: string;
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a program that runs until it is stopped. */
export function start({ name, folder, command, args, environment }: Start): Running {
  const log = openSync(join(folder, `${name}.log`), 'w');
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', log, log],
  });
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  // A run that is interrupted takes its servers along.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    name,
    async stop() {
      process.off('exit', kill);
      child.kill('SIGTERM');
      const inTime = await Promise.race([ended.then(() => true), pause(3_000, false, { ref: false })]);
      if (!inTime) child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Waits until something is ready; says the end of a program's log when it takes over a minute. */
export async function waitUntil(
  folder: string,
  name: string,
  isReady: () => Promise<boolean>,
): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isReady().catch(() => false)) return;
    await pause(100);
  }
  const log = readFileSync(join(folder, `${name}.log`), 'utf8');
  throw new Error(`${name} did not become ready within a minute:\n${log.split('\n').slice(-8).join('\n')}`);
}

/** Free ports of 127.0.0.1, as many as are wanted. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map(server => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
  return ports;
}
