import type { Evidence } from '../domain/outcome.ts';
import type { Problem, Report } from '../domain/report.ts';
import { allChecks } from './all-checks.ts';
import { byExplanation } from './by-explanation.ts';
import { callsOf } from './calls-of.ts';
import { duration } from './duration.ts';
import { CODE, codeLines, type Fold } from './fold.ts';
import { linkTitle } from './link-title.ts';
import { ACTIONS } from './marks.ts';
import { stepLines } from './render-steps.ts';
import { uncheckedByObstacle } from './render-unchecked.ts';
import { verdictLine } from './verdict.ts';
import { visible, visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** What stands behind the buttons of an answer, most wanted first; what would be empty has no button. */
export function foldsOf(report: Report, unshown: readonly number[]): readonly Fold[] {
  const { steps, candidates } = report;
  const undos = steps.flatMap(({ undo, text }, index) =>
    undo === undefined ? [] : [`${index + 1}. ${visibleLine(text)}`, ...codeLines(undo)],
  );
  const hidden = steps.flatMap((step, index) => (unshown.includes(index) ? stepLines(step, index) : []));
  const isFound = report.cause !== null || report.problems.length > 0;
  const label = isFound ? WORDS.moreSteps(unshown.length) : WORDS.advice(unshown.length);
  const folds: readonly Fold[] = [
    { action: ACTIONS.showSteps, label, lines: hidden },
    { action: ACTIONS.showUndo, label: WORDS.undo, lines: undos },
    { action: ACTIONS.showChecks, label: WORDS.passed(report.passed.length), lines: allChecks(report) },
    { action: ACTIONS.showMore, label: WORDS.more, lines: moreOf(report) },
  ];
  // Who is asked which one is meant is told nothing more about none in particular.
  const wanted = candidates.length > 0 ? folds.slice(0, 2) : folds;
  return wanted.filter(({ lines }) => lines.length > 0);
}

function moreOf(report: Report): readonly string[] {
  const { cause, problems, recentChanges = [], meaning, links, alsoTitles = [] } = report;
  const { more } = verdictLine(report);
  const { own, consequences } = byExplanation(problems);
  return [
    ...(more === '' ? [] : [more]),
    ...(meaning === '' ? [] : [visibleLine(meaning)]),
    ...section(
      WORDS.evidence,
      (cause?.evidence ?? []).filter((fact, index) => index > 0 || factLine(fact).length > 140).map(factLine),
    ),
    ...section(WORDS.lately, recentChanges.map(factLine)),
    ...section(WORDS.problems(cause !== null), own.flatMap(problemLines)),
    ...section(
      WORDS.consequences,
      consequences.map(({ text }) => visibleLine(text)),
    ),
    ...uncheckedByObstacle(report).flatMap(({ text: { remedy } }) =>
      remedy?.rule === undefined ? [] : [remedy.text, ...codeLines(remedy.rule)],
    ),
    ...(alsoTitles.length === 0 ? [] : [`${WORDS.alsoSeen}: ${alsoTitles.map(visibleLine).join(', ')}`]),
    ...section(
      WORDS.links,
      links.map(address => `${linkTitle(address)}: ${visibleLine(address)}`),
    ),
    [WORDS.calls(...callsOf(report)), WORDS.readOnly, duration(report.elapsedMs)].join(' · '),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

function problemLines({ text, evidence }: Problem): readonly string[] {
  return [`${WORDS.states.problem.mark} ${visibleLine(text)}`, ...evidence.map(factLine)];
}

function factLine({ subject, path, value }: Evidence): string {
  const where = path === '' ? subject : `${subject} ${path}`;
  const shown = visible(value);
  return shown.includes('\n')
    ? [`• ${visibleLine(where)}:`, ...shown.split('\n').map(line => `${CODE}${line}`)].join('\n')
    : `• ${visibleLine(where)}: ${shown === '' ? WORDS.empty : shown}`;
}
