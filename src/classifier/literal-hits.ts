/** Where literals stand in a text. */
export interface LiteralHits {
  /** Numbers of the literals that were found. */
  readonly found: readonly number[];
  clear(): void;
  /** Notes that a literal begins at a place; places of one literal come ascending. */
  note(literal: number, at: number): void;
  /** Whether no further place of a literal would be kept. */
  isFull(literal: number): boolean;
  /** Adds begin and end of the first few stretches in which a literal begins, ascending; says whether there are any. */
  addStretches(literal: number, to: number[]): boolean;
}

/** Stretches with hits of one literal that are looked at; more add cost, not knowledge. */
const MAX_STRETCHES = 4;

/** Hits nearer than this to the first of a stretch belong to it. */
const LENGTH = 256;

/** Room for the hits of so many literals; it serves every search: making it anew costs more than the search. */
export function makeHits(literals: number): LiteralHits {
  const counts = new Uint8Array(literals);
  const stretches = new Int32Array(literals * 2 * MAX_STRETCHES);
  const found: number[] = [];
  return {
    found,
    clear: () => {
      for (const literal of found) counts[literal] = 0;
      found.length = 0;
    },
    note: (literal, at) => {
      const count = counts[literal] ?? 0;
      const slot = 2 * (literal * MAX_STRETCHES + count);
      if (count > 0 && at < (stretches[slot - 2] ?? 0) + LENGTH) {
        stretches[slot - 1] = at;
        return;
      }
      if (count === MAX_STRETCHES) return;
      if (count === 0) found.push(literal);
      stretches[slot] = at;
      stretches[slot + 1] = at;
      counts[literal] = count + 1;
    },
    isFull: literal => counts[literal] === MAX_STRETCHES,
    addStretches: (literal, to) => {
      const count = counts[literal] ?? 0;
      const first = literal * 2 * MAX_STRETCHES;
      for (let slot = first; slot < first + 2 * count; slot++) to.push(stretches[slot] ?? 0);
      return count > 0;
    },
  };
}
