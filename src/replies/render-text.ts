import { styleText } from 'node:util';
import type { Evidence } from '../domain/outcome.ts';
import type { Problem, Report, Step } from '../domain/report.ts';
import { byExplanation } from './by-explanation.ts';
import { duration } from './duration.ts';
import { callsOf } from './render-small-print.ts';
import { uncheckedByObstacle } from './render-unchecked.ts';
import { subjectLine, targetLine } from './target-line.ts';
import { noteBeside, verdictText } from './verdict.ts';
import { visible, visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** How the terminal wants it. */
export interface TextOptions {
  readonly colour: boolean;
}

type Paint = (style: 'bold' | 'cyan' | 'dim', text: string) => string;

/** A whole report as plain text, for the terminal and for files. */
export function renderText(report: Report, { colour }: TextOptions): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const parts = [
    headOf(report, paint),
    causeOf(report, paint),
    latelyOf(report, paint),
    consequencesOf(report, paint),
    problemsOf(report, paint),
    stepsOf(report, paint),
    holdsOf(report, paint),
    uncheckedOf(report, paint),
    skippedOf(report, paint),
    candidatesOf(report),
    suggestionsOf(report, paint),
    footOf(report, paint),
  ];
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n').trimEnd())
    .join('\n\n')}\n`;
}

function headOf(report: Report, paint: Paint): readonly string[] {
  const { mark, word, reason } = verdictText(report);
  const subject = [report.title, subjectLine(report)].filter(part => part !== '').join(' · ');
  const note = noteBeside(report);
  const small = [subject, report.meaning].filter(line => line !== '');
  return [
    paint('bold', `${mark} ${word}: ${reason}`),
    ...small.map(line => paint('dim', visibleLine(line))),
    ...(note === null ? [] : [visibleLine(note)]),
  ];
}

function suggestionsOf({ suggestions = [] }: Report, paint: Paint): readonly string[] {
  if (suggestions.length === 0) return [];
  const lines = suggestions.map(({ kind, title, meaning }) => `  • ${title} (--kind ${kind}): ${meaning}`);
  return [paint('bold', WORDS.suggestions), ...lines];
}

function causeOf({ cause }: Report, paint: Paint): readonly string[] {
  if (cause === null || cause.evidence.length === 0) return [];
  return [paint('bold', WORDS.evidence), ...cause.evidence.flatMap(factOf)];
}

function latelyOf({ recentChanges = [] }: Report, paint: Paint): readonly string[] {
  return recentChanges.length === 0 ? [] : [paint('bold', WORDS.lately), ...recentChanges.flatMap(factOf)];
}

function consequencesOf({ problems }: Report, paint: Paint): readonly string[] {
  const { consequences } = byExplanation(problems);
  if (consequences.length === 0) return [];
  return [paint('bold', WORDS.consequences), ...consequences.map(({ text }) => `  • ${visibleLine(text)}`)];
}

function problemsOf({ cause, problems }: Report, paint: Paint): readonly string[] {
  const { own } = byExplanation(problems);
  if (own.length === 0) return [];
  return [paint('bold', WORDS.problems(cause !== null)), ...own.flatMap(problemOf)];
}

function problemOf({ text, evidence }: Problem): readonly string[] {
  return [`${WORDS.states.problem.mark} ${visibleLine(text)}`, ...evidence.flatMap(factOf)];
}

function factOf({ subject, path, value }: Evidence): readonly string[] {
  const head = `  • ${visibleLine(path === '' ? subject : `${subject} ${path}`)}:`;
  const shown = value === '' ? WORDS.empty : visible(value);
  return shown.includes('\n') ? [head, indented(shown, 6)] : [`${head} ${shown}`];
}

function stepsOf({ steps, cause, problems }: Report, paint: Paint): readonly string[] {
  if (steps.length === 0) return [];
  const title = WORDS.steps(cause !== null || problems.length > 0);
  return [paint('bold', title), ...steps.flatMap((step, index) => stepOf(step, index, paint))];
}

function stepOf({ text, detail, command }: Step, index: number, paint: Paint): readonly string[] {
  const line = `  ${index + 1}. ${visibleLine(text)}`;
  const says = detail === undefined ? line : `${line}\n\n${indented(visible(detail), 6)}`;
  // Not indented: what is copied must be what is run, here-documents and quoted line feeds too.
  return command === undefined ? [says] : [says, '', paint('cyan', visible(command)), ''];
}

function holdsOf({ passed }: Report, paint: Paint): readonly string[] {
  if (passed.length === 0) return [];
  const lines = passed.map(({ title }) => `  ${WORDS.states.ok.mark} ${visibleLine(title)}`);
  return [paint('bold', WORDS.holds(passed.length)), ...lines];
}

function uncheckedOf(report: Report, paint: Paint): readonly string[] {
  const groups = uncheckedByObstacle(report);
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ titles, text: { says, remedy } }) => [
    ...titles.map(title => `  ${WORDS.states.unchecked.mark} ${visibleLine(title)}`),
    `    ${visibleLine(`${says} ${remedy?.text ?? ''}`)}`.trimEnd(),
    ...(remedy?.rule === undefined ? [] : [indented(visible(remedy.rule), 6)]),
  ]);
  return [paint('bold', WORDS.unchecked), ...lines];
}

function skippedOf({ skipped }: Report, paint: Paint): readonly string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map(
    ({ title, because }) => `  ${WORDS.states.skipped.mark} ${visibleLine(`${title} — ${because}`)}`,
  );
  return [paint('bold', WORDS.skipped), ...lines];
}

function candidatesOf({ candidates }: Report): readonly string[] {
  if (candidates.length === 0) return [];
  const lines = candidates.map(candidate => `  • ${targetLine(candidate)}`);
  return [WORDS.choose, ...lines];
}

function footOf(report: Report, paint: Paint): readonly string[] {
  const also = report.also.length === 0 ? [] : [`${WORDS.alsoSeen}: ${report.also.join(', ')}`];
  const work = [WORDS.calls(...callsOf(report)), WORDS.readOnly, duration(report.elapsedMs)].join(' · ');
  return [...also, ...report.links, work].map(line => paint('dim', visibleLine(line)));
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(by));
}
