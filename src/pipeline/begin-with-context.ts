import type { CommandScope } from '../domain/command-scope.ts';
import type { Step } from '../domain/report.ts';
import { usesContext } from '../security/commands/place-command.ts';

/** The steps, of which the first that needs the cluster's context begins with the command that makes it. */
export function beginWithContext(steps: readonly Step[], { contextCommand }: CommandScope): readonly Step[] {
  const first = steps.findIndex(({ command }) => command !== undefined && usesContext(command));
  if (contextCommand === undefined || first < 0) return steps;
  return steps.map((step, at) =>
    at === first && step.command !== undefined
      ? { ...step, command: `${contextCommand} &&\n${step.command}` }
      : step,
  );
}
