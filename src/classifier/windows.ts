import type { Stretches } from './place-patterns.ts';

/** Characters before and after a literal that its pattern gets to see. */
export interface Window {
  readonly before: number;
  readonly after: number;
}

/** Enough for the longest sentences that vendors write, small enough to bound the cost of a pattern. */
export const SIGNATURE_REACH: Window = { before: 384, after: 896 };

/** How far a window is widened so that it does not cut a word. */
const WORD = 160;
const SPACE = 0x20;

/** The parts of a text around the given stretches, overlapping ones joined. */
export function windowsAround(text: string, stretches: Stretches, reach: Window): readonly string[] {
  const windows: string[] = [];
  let from = -1;
  let to = -1;
  for (let at = 0; at < stretches.length; at += 2) {
    const start = Math.max(0, (stretches[at] ?? 0) - reach.before);
    const end = Math.min(text.length, (stretches[at + 1] ?? 0) + reach.after);
    if (from >= 0 && start > to) {
      windows.push(wordsBetween(text, from, to));
      from = -1;
    }
    if (from < 0) from = start;
    to = Math.max(to, end);
  }
  if (from >= 0) windows.push(wordsBetween(text, from, to));
  return windows;
}

function wordsBetween(text: string, from: number, to: number): string {
  return text.slice(startOfWord(text, from), endOfWord(text, to));
}

function startOfWord(text: string, from: number): number {
  const least = Math.max(0, from - WORD);
  let at = from;
  while (at > least && text.charCodeAt(at - 1) !== SPACE) at--;
  return at;
}

function endOfWord(text: string, to: number): number {
  const most = Math.min(text.length, to + WORD);
  let at = to;
  while (at < most && text.charCodeAt(at) !== SPACE) at++;
  return at;
}
