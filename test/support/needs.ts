import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';

/** A program that a suite needs and that a package registry cannot give. */
export interface Program {
  readonly command: string;
  /** The command that installs it. */
  readonly install: string;
}

/** Runs a suite where its program exists; elsewhere names it as not run, or fails it in CI. */
export function describeWith(program: Program, name: string, suite: () => void): void {
  if (isInstalled(program.command)) describe(name, suite);
  else if (process.env.CI)
    describe(name, () => {
      it(`needs ${program.command}`, () => {
        throw new Error(`${program.command} is missing: ${program.install}`);
      });
    });
  else describe.skip(`${name} (not run, ${program.command} is missing: ${program.install})`, suite);
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}
