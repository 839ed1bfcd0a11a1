import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Another process on the same store, which adds jobs until it is killed. */
export interface Child {
  readonly pid: number | undefined;
  /** Kills it the hard way once its lines so far say so; gives all that it had said by then. */
  readonly killWhen: (enough: (lines: readonly string[]) => boolean) => Promise<readonly string[]>;
}

/** Starts the child on a store. */
export function startChild(place: readonly string[]): Child {
  const child = spawn(process.execPath, [program, ...place], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const killWhen: Child['killWhen'] = async enough => {
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (enough(lines) && !child.killed) child.kill('SIGKILL');
    }
    await ended;
    return lines;
  };
  return { pid: child.pid, killWhen };
}
