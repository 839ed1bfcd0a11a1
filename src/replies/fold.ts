import type { Button } from './blocks.ts';
import { LIMITS } from './blocks.ts';
import { literal } from './escape.ts';
import { ACTIONS } from './marks.ts';
import { visible } from './visible.ts';
import { WORDS } from './words.ts';

/** What stands behind a button: it travels in the button's value, so that nothing need be stored. */
export interface Fold {
  readonly action: string;
  readonly label: string;
  /** Paragraphs, and lines of code that begin with `CODE`. */
  readonly lines: readonly string[];
}

/** What a line of code begins with in a fold. */
export const CODE = '\t';

/** A command or another block of code as lines of a fold. */
export function codeLines(text: string): readonly string[] {
  return visible(text)
    .split('\n')
    .map(line => `${CODE}${line}`);
}

/** The button of a fold, and whether something of it had to be left out. */
export function foldButton({ action, label, lines }: Fold): {
  readonly button: Button;
  readonly isCut: boolean;
} {
  const { value, isCut } = fitting(lines.map(line => literal(line)));
  const button: Button = {
    type: 'button',
    action_id: action,
    text: { type: 'plain_text', text: label },
    value,
  };
  // The checks are a list that may end in “and 9 more”.
  return { button, isCut: isCut && action !== ACTIONS.showChecks };
}

/** As many lines as a button carries; none is parted. */
function fitting(lines: readonly string[]): { readonly value: string; readonly isCut: boolean } {
  const room = LIMITS.buttonValue - 40;
  const kept: string[] = [];
  let used = 0;
  for (const line of lines) {
    used += line.length + 1;
    if (used > room) break;
    kept.push(line);
  }
  const left = lines.length - kept.length;
  return { value: (left === 0 ? kept : [...kept, WORDS.andMore(left)]).join('\n'), isCut: left > 0 };
}
