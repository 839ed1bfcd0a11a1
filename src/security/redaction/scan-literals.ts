/** Hears of a literal that begins at `at`; `false` ends the search. */
export type OnHit = (owner: number, at: number) => boolean;

interface Literal {
  readonly text: string;
  readonly owner: number;
}

const SLOTS = 1 << 13;

/** Prepares one pass over a lower-case text that finds every literal of every owner, each of at least two characters. */
export function indexLiterals(owners: readonly (readonly string[])[]): (lower: string, onHit: OnHit) => void {
  const slots = new Uint16Array(SLOTS);
  const buckets: Literal[][] = [[]];
  owners.forEach((literals, owner) => {
    for (const text of literals) {
      const slot = slotOf(text.charCodeAt(0), text.charCodeAt(1));
      if (slots[slot] === 0) slots[slot] = buckets.push([]) - 1;
      buckets[slots[slot] ?? 0]?.push({ text, owner });
    }
  });
  return (lower, onHit) => search(lower, slots, buckets, onHit);
}

function slotOf(first: number, second: number): number {
  return (first * 67 + second) & (SLOTS - 1);
}

function search(
  lower: string,
  slots: Uint16Array,
  buckets: readonly (readonly Literal[])[],
  onHit: OnHit,
): void {
  let first = lower.charCodeAt(0);
  for (let at = 1; at < lower.length; at++) {
    const second = lower.charCodeAt(at);
    const bucket = slots[slotOf(first, second)] ?? 0;
    first = second;
    if (bucket === 0) continue;
    for (const { text, owner } of buckets[bucket] ?? [])
      if (lower.startsWith(text, at - 1) && !onHit(owner, at - 1)) return;
  }
}
