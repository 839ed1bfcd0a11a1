import type { CheckState } from '../domain/progress.ts';
import type { Report } from '../domain/report.ts';
import { LIMITS, type Message } from './blocks.ts';
import { escapeMarkup, literal, shortened } from './escape.ts';
import { obstacleText } from './obstacle.ts';
import { bold, paragraph, plain, richTexts } from './rich-text.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** Every check on a line of its own, with its mark: short enough to travel in a button, so that nothing need be stored. */
export function allChecks(report: Report): string {
  const { cause, problems, unchecked, passed, skipped } = report;
  const found = [...(cause === null ? [] : [cause]), ...problems];
  return fitting([
    ...found.map(problem => line('problem', problem.text)),
    ...unchecked.map(each => line('unchecked', `${each.title} — ${obstacleText(each.obstacle).says}`)),
    ...passed.map(each => line('ok', each.title)),
    ...skipped.map(each => line('skipped', `${each.title} — ${each.because}`)),
  ]);
}

function line(state: CheckState, text: string): string {
  const shown = literal(visibleLine(text));
  const short = shown.length > 140 ? `${shown.slice(0, 139).toWellFormed()}…` : shown;
  return `${WORDS.states[state].mark} ${short}`;
}

function fitting(lines: readonly string[]): string {
  const room = LIMITS.buttonValue - 30;
  const kept: string[] = [];
  let used = 0;
  for (const each of lines) {
    used += each.length + 1;
    if (used > room) break;
    kept.push(each);
  }
  const left = lines.length - kept.length;
  return left === 0 ? kept.join('\n') : [...kept, WORDS.andMore(left)].join('\n');
}

/** The checks that a button carried, as a message. */
export function renderAllChecks(carried: string): Message {
  const lines = carried.split('\n').map(each => paragraph(plain(each)));
  return {
    text: escapeMarkup(shortened(carried, LIMITS.text)),
    blocks: [...richTexts([paragraph(bold(WORDS.allChecks)), ...lines])],
  };
}
