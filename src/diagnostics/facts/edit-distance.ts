/** How many letters must be put in, left out, changed or swapped with their neighbour to make one text of another. */
function editDistance(text: string, meant: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (const [index, character] of [...text].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= meant.length; at++) {
      const change = (row[at - 1] ?? 0) + (meant.charAt(at - 1) === character ? 0 : 1);
      const isSwap = meant.charAt(at - 2) === character && meant.charAt(at - 1) === text.charAt(index - 1);
      const swap = isSwap && at > 1 && index > 0 ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[meant.length] ?? meant.length;
}

/** The candidates that differ least from a text, if they differ by no more than two letters. */
export function nearestTo(text: string, candidates: readonly string[]): readonly string[] {
  const ranked = candidates.map(candidate => ({ candidate, distance: editDistance(text, candidate) }));
  const least = Math.min(...ranked.map(({ distance }) => distance));
  if (least > MOST_SLIPS || least >= text.length) return [];
  return ranked.filter(({ distance }) => distance === least).map(({ candidate }) => candidate);
}

const MOST_SLIPS = 2;
