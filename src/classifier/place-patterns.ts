import { indexLiterals } from './literal-index.ts';

/** A pattern as far as finding a place for it matters. */
export interface Anchored {
  /** Lower-case texts, at least one of which every match contains. */
  readonly literals: readonly string[];
}

/** Places in a text at which one pattern is tried; more would cost time without adding knowledge. */
const MAX_PLACES = 10;

/** Prepares a search that tells where each pattern can match: by its number, ascending, absent where it cannot. */
export function placePatterns(
  patterns: readonly Anchored[],
): (lower: string) => readonly (readonly number[] | undefined)[] {
  const users = new Map<string, number[]>();
  patterns.forEach(({ literals }, pattern) => {
    for (const literal of new Set(literals)) users.set(literal, [...(users.get(literal) ?? []), pattern]);
  });
  const usersOf = [...users.values()];
  const search = indexLiterals([...users.keys()]);
  return lower => {
    const places = new Array<readonly number[] | undefined>(patterns.length).fill(undefined);
    const hits = search(lower);
    for (const literal of hits.found) {
      const positions = hits.positionsOf(literal);
      for (const pattern of usersOf[literal] ?? []) {
        const known = places[pattern];
        places[pattern] = known === undefined ? positions : merge(known, positions);
      }
    }
    return places;
  };
}

function merge(known: readonly number[], more: readonly number[]): number[] {
  return [...known, ...more].sort((a, b) => a - b).slice(0, MAX_PLACES);
}
