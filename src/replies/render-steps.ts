import type { Report, Step } from '../domain/report.ts';
import { brief } from './escape.ts';
import { codeLines } from './fold.ts';
import { shortNames } from './headline.ts';
import { heightOf } from './height.ts';
import { bold, italic, paragraph, plain, preformatted, type RichElement } from './rich-text.ts';
import { visible, visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const TEXT = 200;
/** What is longer than this is not worth a phone's screen: it is folded. */
const COMMAND = 330;
const CHANGED_LINES = 1;

/** The steps that are shown, and by their place those that are not shown whole. */
export interface ShownSteps {
  readonly elements: readonly RichElement[];
  readonly hidden: readonly number[];
}

/** As many steps as have room, in their order; the first is always shown. */
export function renderSteps({ steps }: Pick<Report, 'steps'>, title: string, room: number): ShownSteps {
  if (steps.length === 0) return { elements: [], hidden: [] };
  let elements: readonly RichElement[] = [paragraph(bold(`\n${title}`))];
  const shown = new Set<number>();
  for (const [index, step] of steps.entries()) {
    const longer = [...elements, ...renderStep(step, index)];
    if (index > 0 && heightOf(longer) > room) break;
    elements = longer;
    if (isShownWhole(step)) shown.add(index);
  }
  return { elements, hidden: [...steps.keys()].filter(index => !shown.has(index)) };
}

/** Whether a step's command is short enough to be shown. */
function isShownWhole({ command, file }: Step): boolean {
  return command === undefined || JSON.stringify(visible(file?.command ?? command)).length <= COMMAND;
}

/** What a step does to what runs, and where: `disruptive: evicts 2 pods · account 111122223333`. */
export function effectLine({ effect, impact, where }: Step): string {
  const does = impact === undefined ? effect : `${effect}: ${impact}`;
  return visibleLine([does, ...(where === undefined ? [] : [where])].join(' · '));
}

/** A step as lines of a fold, whole. */
export function stepLines(step: Step, index: number): readonly string[] {
  const { text, detail, command } = step;
  return [
    `${index + 1}. ${visibleLine(text)} (${effectLine(step)})`,
    ...(detail === undefined ? [] : codeLines(detail)),
    ...(command === undefined ? [] : codeLines(command)),
  ];
}

function renderStep(step: Step, index: number): readonly RichElement[] {
  const { text, detail, command } = step;
  const says = paragraph(
    plain(`${index + 1}. ${brief(shortNames(visibleLine(text)), TEXT)} `),
    italic(brief(`(${effectLine(step)})`, TEXT)),
  );
  const changes = detail === undefined ? [] : [preformatted(changedLines(detail))];
  if (command === undefined || command.trim() === '') return [says, ...changes];
  // Half a command must never be there to be copied.
  if (!isShownWhole(step)) return [says, ...changes, paragraph(plain(WORDS.commandFolded))];
  return [says, ...changes, preformatted(step.file?.command ?? command)];
}

/** Of a diff what is new and what is gone: a line whose every word stands on the other side too was only moved. */
function changedLines(detail: string): string {
  const lines = visible(detail).split('\n');
  const isChange = (line: string, sign: string) => line.startsWith(sign) && !/^(?:\+{3}|-{3}) /.test(line);
  const gone = lines.filter(line => isChange(line, '-'));
  const added = lines.filter(line => isChange(line, '+'));
  const said = (all: readonly string[]) => new Set(all.flatMap(quotedIn));
  const isMoved = (line: string) =>
    quotedIn(line).every(word => said(line.startsWith('-') ? added : gone).has(word));
  const news = [...gone, ...added]
    .filter(line => !isMoved(line))
    .map(line => line.replace(/^([+-])\s{1,80}/, '$1 '));
  const shown = news.length === 0 ? lines : byWeight(news);
  const left = shown.length - CHANGED_LINES;
  const kept = shown.slice(0, CHANGED_LINES).map(line => brief(line, 200));
  return (left > 0 ? [...kept, WORDS.andMore(left)] : kept).join('\n');
}

/** Whom a statement names says more than that it opens, allows and acts. */
const NAMES = /system:serviceaccount:|:role\//;

/** The lines that name somebody or something, before the others. */
function byWeight(lines: readonly string[]): readonly string[] {
  const plainLines = lines.filter(line => !/[{[]$/.test(line));
  return [...plainLines.filter(line => NAMES.test(line)), ...plainLines.filter(line => !NAMES.test(line))];
}

const quotedIn = (line: string): readonly string[] => line.match(/"[^"]{1,400}"/g) ?? [];
