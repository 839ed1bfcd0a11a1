import type { ProblemFinding } from '../diagnostics/conclude.ts';
import type { CommandScope } from '../domain/command-scope.ts';
import type { FixStep } from '../domain/error-kind.ts';
import type { Problem, Step } from '../domain/report.ts';
import { effectOf } from '../security/commands/effect-of.ts';
import { placeCommand } from '../security/commands/place-command.ts';
import { undoOf } from '../security/commands/undo-of.ts';
import { whereOf } from '../security/commands/where-of.ts';
import { withFile } from '../security/commands/with-file.ts';
import { fillCommand, fillText } from '../security/fill.ts';
import type { AdviceNames } from './advice-names.ts';
import { type Locations, stepScopeOf } from './step-scope.ts';

/** A finding in words. */
export function phraseProblem({ check, outcome, followsFrom }: ProblemFinding): Problem {
  const { code, args, evidence } = outcome;
  const says = check.text.codes[code]?.says ?? code;
  return {
    ...{ check: check.id, code, args, text: fillText(says, args), evidence },
    ...(followsFrom && { followsFrom: { check: followsFrom.check.id, code: followsFrom.outcome.code } }),
  };
}

/** What to do about findings, in their order, nothing twice; what follows from another needs no fix of its own. */
export function phraseFixes(findings: readonly ProblemFinding[], locations: Locations): readonly Step[] {
  const steps = findings
    .filter(({ followsFrom }) => followsFrom === undefined)
    .flatMap(({ check, outcome }) =>
      (check.text.codes[outcome.code]?.fix ?? [])
        .filter(step => isFor(step, outcome.args))
        .map(step => phraseStep(step, outcome.args, locations)),
    );
  return lastOfEach(steps);
}

function isFor({ ifSet, ifEmpty }: FixStep, args: Readonly<Record<string, string>>): boolean {
  return (ifSet === undefined || Boolean(args[ifSet])) && (ifEmpty === undefined || !args[ifEmpty]);
}

/**
 * General advice that fits, with the names that are known; a command that lacks a name is left out, and so is every
 * command that changes something when what it would change was not `found`.
 */
export function phraseAdvice(
  advice: readonly FixStep[],
  known: AdviceNames,
  locations: Locations,
  found: boolean,
): readonly Step[] {
  return advice
    .filter(step => fits(step, known))
    .map(step => phraseStep(found ? step : withoutChange(step), known, locations));
}

function fits({ fits: names = {} }: FixStep, known: AdviceNames): boolean {
  return Object.entries(names).every(([name, pattern]) => pattern.test(known[name] ?? ''));
}

function withoutChange(step: FixStep): FixStep {
  const { command, ...rest } = step;
  const effect = command === undefined ? step.effect : effectOf(command);
  return command === undefined || effect === 'look' ? step : { ...rest, ...(effect && { effect }) };
}

function phraseStep(step: FixStep, args: Readonly<Record<string, string>>, locations: Locations): Step {
  const filled = step.command && fillCommand(step.command, args);
  const detail = step.detail && fillText(step.detail, args);
  const said = step.command === undefined ? step.effect : effectOf(step.command);
  const text = fillText(step.text, args);
  const shown = { text, ...(detail && { detail }) };
  if (!filled) return { ...shown, effect: said ?? 'change' };
  const scope = stepScopeOf(filled, args, locations);
  const undo = step.undo === undefined ? undoOf(filled) : fillCommand(step.undo, args);
  return { ...shown, ...placed(filled, undo, scope), effect: effectOf(filled) };
}

function placed(command: string, undo: string | undefined, scope: CommandScope) {
  const where = whereOf(command, scope);
  const here = placeCommand(command, scope);
  const file = withFile(here);
  return {
    command: here,
    ...(file !== undefined && { file }),
    ...(undo !== undefined && { undo: placeCommand(undo, scope) }),
    ...(where !== undefined && { where }),
  };
}

/** A step that several findings ask for is done once, where the last of them needs it: a restart follows every repair. */
function lastOfEach(steps: readonly Step[]): readonly Step[] {
  const key = (step: Step) => step.command ?? step.text;
  return steps.filter((step, at) => !steps.slice(at + 1).some(later => key(later) === key(step)));
}
