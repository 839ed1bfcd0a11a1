import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT } from './source-files.ts';

/** `paramedic …` as a process of its own. */
export interface Command {
  /** Waits until it has written these words; fails with all that it wrote when it ends before. */
  readonly says: (words: string) => Promise<void>;
  /** All that it has written so far. */
  readonly text: () => string;
  /** Sends a signal and gives the exit code. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Starts the command with an environment of its own: nothing of the machine's gets in. */
export function startCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder: string = PROJECT,
): Command {
  const child = spawn(process.execPath, [join(PROJECT, 'bin/paramedic.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const written = listen(child);
  return {
    text: written.text,
    says: async words => {
      const over = ended.then(() => Promise.reject(new Error(`It ended and had said: ${written.text()}`)));
      await Promise.race([written.until(words), over]);
    },
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

function listen(child: ChildProcess) {
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', part => {
      text += part;
      for (const look of waiting) look();
    });
  const until = (words: string) =>
    new Promise<void>(resolve => {
      const look = () => {
        if (!text.includes(words)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { text: () => text, until };
}
