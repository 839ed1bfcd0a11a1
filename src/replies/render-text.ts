import { styleText } from 'node:util';
import type { Evidence } from '../domain/outcome.ts';
import type { Problem, Report, Step } from '../domain/report.ts';
import { byExplanation } from './by-explanation.ts';
import { callsOf } from './calls-of.ts';
import { duration } from './duration.ts';
import { headingOf } from './heading.ts';
import { linkTitle } from './link-title.ts';
import { effectLine } from './render-steps.ts';
import { uncheckedByObstacle } from './render-unchecked.ts';
import { targetLine } from './target-line.ts';
import { noteBeside, verdictLine } from './verdict.ts';
import { visible, visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** How the terminal wants it. */
export interface TextOptions {
  readonly colour: boolean;
  /** Everything; otherwise what fits a screen of 40 lines. */
  readonly all?: boolean;
}

type Paint = (style: 'bold' | 'cyan' | 'dim', text: string) => string;

type Part = readonly string[];

const LINES = 40;

/** A report as plain text, for the terminal and for files. */
export function renderText(report: Report, { colour, all = false }: TextOptions): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  return all ? joined(wholeOf(report, paint)) : briefOf(report, paint);
}

function joined(parts: readonly Part[]): string {
  const shown = parts.filter(lines => lines.length > 0).map(lines => lines.join('\n').trimEnd());
  return `${shown.join('\n\n')}\n`;
}

function briefOf(report: Report, paint: Paint): string {
  const steps = stepsOf(report, paint);
  const make = (shownSteps: number) =>
    joined([
      headOf(report, paint),
      evidenceOf(report, paint, 3).map(line => line.split('\n', 1)[0] ?? ''),
      [...steps.slice(0, shownSteps + 1).flat(), ...leftOut(steps.length - 1 - shownSteps)],
      othersOf(report, paint),
      uncheckedOf(report, paint, false),
      candidatesOf(report, 10),
      suggestionsOf(report, paint),
      briefFootOf(report, paint),
    ]);
  const most = Math.max(0, steps.length - 1);
  const fitting = Array.from({ length: most }, (_, index) => most - index).find(
    number => make(number).split('\n').length <= LINES + 1,
  );
  return make(fitting ?? Math.min(1, most));
}

const leftOut = (steps: number): Part => (steps > 0 ? [`  ${WORDS.moreSteps(steps)}. ${WORDS.allFlag}`] : []);

function wholeOf(report: Report, paint: Paint): readonly Part[] {
  const { more } = verdictLine(report);
  return [
    [
      ...headOf(report, paint),
      ...[more, report.meaning].filter(line => line !== '').map(line => paint('dim', visibleLine(line))),
    ],
    evidenceOf(report, paint, Number.POSITIVE_INFINITY),
    latelyOf(report, paint),
    problemsOf(report, paint),
    stepsOf(report, paint).flat(),
    passedOf(report, paint),
    uncheckedOf(report, paint, true),
    skippedOf(report, paint),
    candidatesOf(report, Number.POSITIVE_INFINITY),
    suggestionsOf(report, paint),
    footOf(report, paint),
  ];
}

function headOf(report: Report, paint: Paint): Part {
  const { mark, says } = verdictLine(report);
  const note = noteBeside(report);
  const heading = headingOf(report);
  return [
    paint('bold', `${mark} ${says}`),
    ...(heading === '' ? [] : [paint('dim', heading)]),
    ...(note === null ? [] : [visibleLine(note)]),
  ];
}

function suggestionsOf({ suggestions = [] }: Report, paint: Paint): Part {
  if (suggestions.length === 0) return [];
  const lines = suggestions.map(({ kind, title, meaning }) => `  • ${title} (--kind ${kind}): ${meaning}`);
  return [paint('bold', WORDS.suggestions), ...lines];
}

function evidenceOf({ cause }: Report, paint: Paint, most: number): Part {
  if (cause === null || cause.evidence.length === 0) return [];
  return [paint('bold', WORDS.evidence), ...cause.evidence.slice(0, most).flatMap(factOf)];
}

function latelyOf({ recentChanges = [] }: Report, paint: Paint): Part {
  return recentChanges.length === 0 ? [] : [paint('bold', WORDS.lately), ...recentChanges.flatMap(factOf)];
}

function problemsOf({ cause, problems }: Report, paint: Paint): Part {
  const { own, consequences } = byExplanation(problems);
  return [
    ...(own.length === 0 ? [] : [paint('bold', WORDS.problems(cause !== null)), ...own.flatMap(problemOf)]),
    ...(consequences.length === 0
      ? []
      : [paint('bold', WORDS.consequences), ...consequences.flatMap(problemOf)]),
  ];
}

function othersOf({ cause, problems }: Report, paint: Paint): Part {
  const { own: others } = byExplanation(problems);
  const left = others.length - 3;
  return [
    ...(others.length === 0 ? [] : [paint('bold', WORDS.problems(cause !== null))]),
    ...others.slice(0, 3).map(({ text }) => `  ${WORDS.states.problem.mark} ${visibleLine(text)}`),
    ...(left > 0 ? [`  ${WORDS.andMore(left)}`] : []),
  ];
}

function problemOf({ text, evidence }: Problem): Part {
  return [`${WORDS.states.problem.mark} ${visibleLine(text)}`, ...evidence.flatMap(factOf)];
}

function factOf({ subject, path, value }: Evidence): Part {
  const head = `  • ${visibleLine(path === '' ? subject : `${subject} ${path}`)}:`;
  const shown = value === '' ? WORDS.empty : visible(value);
  return shown.includes('\n') ? [`${head}\n${indented(shown, 6)}`] : [`${head} ${shown}`];
}

/** The heading, then a part a step. */
function stepsOf({ steps, cause, problems }: Report, paint: Paint): readonly Part[] {
  if (steps.length === 0) return [];
  const title = WORDS.steps(cause !== null || problems.length > 0);
  return [[paint('bold', title)], ...steps.map((step, index) => stepOf(step, index, paint))];
}

function stepOf(step: Step, index: number, paint: Paint): Part {
  const { text, detail, command } = step;
  const line = `  ${index + 1}. ${visibleLine(text)} (${effectLine(step)})`;
  const says = detail === undefined ? [line] : [line, indented(visible(detail), 6)];
  // Not indented: what is copied must be what is run, here-documents and quoted line feeds too.
  return command === undefined ? says : [...says, paint('cyan', visible(command)), ''];
}

function passedOf({ passed }: Report, paint: Paint): Part {
  if (passed.length === 0) return [];
  const lines = passed.map(({ title }) => `  ${WORDS.states.ok.mark} ${visibleLine(title)}`);
  return [paint('bold', WORDS.passed(passed.length)), ...lines];
}

function uncheckedOf(report: Report, paint: Paint, all: boolean): Part {
  const groups = uncheckedByObstacle(report);
  if (groups.length === 0) return [];
  const shown = all ? groups : groups.slice(0, 3);
  const lines = shown.flatMap(({ titles, text: { says, remedy } }) => [
    ...(all ? titles : titles.slice(0, 1)).map(
      title => `  ${WORDS.states.unchecked.mark} ${visibleLine(title)}`,
    ),
    `    ${visibleLine(`${says} ${remedy?.text ?? ''}`)}`.trimEnd(),
    ...(remedy?.rule === undefined || !all ? [] : [indented(visible(remedy.rule), 6)]),
  ]);
  return [paint('bold', WORDS.unchecked(report.unchecked.length)), ...lines];
}

function skippedOf({ skipped }: Report, paint: Paint): Part {
  if (skipped.length === 0) return [];
  const lines = skipped.map(
    ({ title, because }) => `  ${WORDS.states.skipped.mark} ${visibleLine(`${title} — ${because}`)}`,
  );
  return [paint('bold', WORDS.skipped), ...lines];
}

function candidatesOf({ candidates }: Report, most: number): Part {
  if (candidates.length === 0) return [];
  const left = candidates.length - most;
  const lines = candidates.slice(0, most).map(candidate => `  • ${targetLine(candidate)}`);
  return [WORDS.choose, ...lines, ...(left > 0 ? [`  ${WORDS.andMore(left)}`] : [])];
}

function briefFootOf(report: Report, paint: Paint): Part {
  const passed = report.passed.length === 0 ? [] : [WORDS.passed(report.passed.length)];
  const work = [...passed, WORDS.calls(...callsOf(report)), WORDS.readOnly, duration(report.elapsedMs)].join(
    ' · ',
  );
  return [paint('dim', visibleLine(work)), paint('dim', WORDS.allFlag)];
}

function footOf(report: Report, paint: Paint): Part {
  const { alsoTitles = [], links, elapsedMs } = report;
  const also = alsoTitles.length === 0 ? [] : [`${WORDS.alsoSeen}: ${alsoTitles.join(', ')}`];
  const pages = links.map(address => `${linkTitle(address)}: ${address}`);
  const work = [WORDS.calls(...callsOf(report)), WORDS.readOnly, duration(elapsedMs)].join(' · ');
  return [...also, ...pages, work].map(line => paint('dim', visibleLine(line)));
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(by));
}
