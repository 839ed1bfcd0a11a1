import type { ProblemFinding } from '../diagnostics/conclude.ts';
import type { Entities } from '../domain/entities.ts';
import type { FixStep } from '../domain/error-kind.ts';
import type { Problem, Step } from '../domain/report.ts';
import { fillCommand, fillText } from '../security/fill.ts';

/** A finding in words. */
export function phraseProblem({ check, outcome }: ProblemFinding): Problem {
  const { code, args, evidence } = outcome;
  const says = check.text.codes[code]?.says ?? code;
  return { check: check.id, code, args, text: fillText(says, args), evidence };
}

/** What to do about findings, in their order, nothing twice. */
export function phraseFixes(findings: readonly ProblemFinding[]): readonly Step[] {
  const steps = findings.flatMap(({ check, outcome }) =>
    (check.text.codes[outcome.code]?.fix ?? []).map(step => phraseStep(step, outcome.args)),
  );
  return lastOfEach(steps);
}

/** General advice that fits, with the names that are known; a command that lacks a name is left out. */
export function phraseAdvice(advice: readonly FixStep[], known: Entities): readonly Step[] {
  return advice.filter(step => fits(step, known)).map(step => phraseStep(step, known));
}

function fits({ fits: names = {} }: FixStep, known: Entities): boolean {
  const values: Readonly<Record<string, string | undefined>> = known;
  return Object.entries(names).every(([name, pattern]) => pattern.test(values[name] ?? ''));
}

function phraseStep(step: FixStep, args: Readonly<Record<string, string>>): Step {
  const command = step.command && fillCommand(step.command, args);
  const detail = step.detail && fillText(step.detail, args);
  return { text: fillText(step.text, args), ...(detail && { detail }), ...(command && { command }) };
}

/** A step that several findings ask for is done once, where the last of them needs it: a restart follows every repair. */
function lastOfEach(steps: readonly Step[]): readonly Step[] {
  const key = (step: Step) => step.command ?? step.text;
  return steps.filter((step, at) => !steps.slice(at + 1).some(later => key(later) === key(step)));
}
