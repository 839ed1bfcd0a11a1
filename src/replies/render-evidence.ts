import type { Evidence } from '../domain/outcome.ts';
import type { Report } from '../domain/report.ts';
import { brief } from './escape.ts';
import { shortNames } from './headline.ts';
import { heightOf } from './height.ts';
import { bold, code, paragraph, plain, type RichElement } from './rich-text.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const SHOWN = 3;
const NAME = 100;
const VALUE = 90;

/** What shows the cause, or else the first problem: at least one fact and at most three, as far as there is room; the rest is folded. */
export function renderEvidence(
  { cause, problems }: Pick<Report, 'cause' | 'problems'>,
  room: number,
): readonly RichElement[] {
  const evidence = (cause ?? problems[0])?.evidence ?? [];
  if (evidence.length === 0) return [];
  const title = paragraph(bold(`\n${WORDS.evidence}`));
  const facts = evidence.slice(0, SHOWN).map(renderFact);
  const fitting = facts.findLastIndex((_, index) => heightOf([title, ...facts.slice(0, index + 1)]) <= room);
  return [title, ...facts.slice(0, Math.max(1, fitting + 1))];
}

function renderFact({ subject, path, value }: Evidence): RichElement {
  const where = brief(shortNames(visibleLine(path === '' ? subject : `${subject} ${path}`)), NAME);
  const shown = brief(visibleLine(value), VALUE);
  return paragraph(plain(`• ${where}: `), shown === '' ? plain(WORDS.empty) : code(shown));
}
