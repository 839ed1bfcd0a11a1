import type { CheckState } from '../domain/progress.ts';
import type { Report } from '../domain/report.ts';
import { literal } from './escape.ts';
import { obstacleText } from './obstacle.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** Every check on a line of its own, with its mark. */
export function allChecks(report: Report): readonly string[] {
  const { cause, problems, unchecked, passed, skipped } = report;
  const found = [...(cause === null ? [] : [cause]), ...problems];
  return [
    ...found.map(problem => line('problem', problem.text)),
    ...unchecked.map(each => line('unchecked', `${each.title} — ${obstacleText(each.obstacle).says}`)),
    ...passed.map(each => line('ok', each.title)),
    ...skipped.map(each => line('skipped', `${each.title} — ${each.because}`)),
  ];
}

function line(state: CheckState, text: string): string {
  const shown = literal(visibleLine(text));
  const short = shown.length > 140 ? `${shown.slice(0, 139).toWellFormed()}…` : shown;
  return `${WORDS.states[state].mark} ${short}`;
}
