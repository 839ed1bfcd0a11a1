/** Characters before and after a literal that its pattern gets to see. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Enough for the longest sentences that vendors write, small enough to bound the cost of a pattern. */
export const SIGNATURE_REACH: Reach = { before: 384, after: 896 };

/** How far a window is widened so that it does not cut a word. */
const WORD = 160;

/** The parts of a text around the given ascending positions, overlapping ones joined. */
export function windowsAround(text: string, positions: readonly number[], reach: Reach): readonly string[] {
  if (text.length <= reach.before) return [text];
  const windows: string[] = [];
  let from = -1;
  let to = -1;
  for (const position of positions) {
    const start = Math.max(0, position - reach.before);
    if (from >= 0 && start > to) {
      windows.push(wordsBetween(text, from, to));
      from = -1;
    }
    if (from < 0) from = start;
    to = Math.min(text.length, position + reach.after);
  }
  if (from >= 0) windows.push(wordsBetween(text, from, to));
  return windows;
}

function wordsBetween(text: string, from: number, to: number): string {
  const head = text.slice(Math.max(0, from - WORD), from);
  const tail = text.slice(to, to + WORD);
  const space = tail.indexOf(' ');
  return (
    head.slice(head.lastIndexOf(' ') + 1) + text.slice(from, to) + (space < 0 ? tail : tail.slice(0, space))
  );
}
