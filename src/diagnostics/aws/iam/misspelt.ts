const MOST_SLIPS = 2;
const SHORTEST_NAME = 5;

/** Whether one text is the other with a slip of the pen or two; short names and numbers differ on purpose. */
export function isMisspelt(text: string, meant: string): boolean {
  if (text === meant || lastName(text).length < SHORTEST_NAME || digits(text) !== digits(meant)) return false;
  return Math.abs(text.length - meant.length) <= MOST_SLIPS && distance(text, meant) <= MOST_SLIPS;
}

const lastName = (text: string): string => text.slice(text.lastIndexOf(':') + 1);
const digits = (text: string): string => text.replace(/[^0-9*?]/g, '');

/** Levenshtein distance. */
function distance(text: string, meant: string): number {
  let row = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (const [index, character] of [...text].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= meant.length; at++) {
      const change = (row[at - 1] ?? 0) + (meant.charAt(at - 1) === character ? 0 : 1);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[meant.length] ?? meant.length;
}
