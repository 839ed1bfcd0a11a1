import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT } from './source-files.ts';

/** What a finished `paramedic …` left behind. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How the command is run; nothing of the machine's environment gets in. */
export interface Running {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Runs `paramedic …` to its end. */
export async function runCommand(words: readonly string[], running: Running = {}): Promise<Finished> {
  const { input = '', environment = {}, folder = PROJECT } = running;
  const child = spawn(process.execPath, [join(PROJECT, 'bin/paramedic.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
  });
  // A command that refuses early closes its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}
