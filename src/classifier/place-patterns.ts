import { indexLiterals } from './literal-index.ts';

/** A pattern as far as finding a place for it matters. */
export interface Anchored {
  /** Lower-case texts, at least one of which every match contains. */
  readonly literals: readonly string[];
}

/** Places in a text at which one pattern is tried; more would cost time without adding knowledge. */
const MAX_PLACES = 10;

/** Where one pattern can match. */
export interface Placed {
  /** Its number in the list that was handed over. */
  readonly pattern: number;
  /** Ascending; empty for a pattern without literals, which can match anywhere. */
  readonly at: readonly number[];
}

/** Prepares a search that tells which patterns can match and where, in the order of the patterns. */
export function placePatterns(patterns: readonly Anchored[]): (lower: string) => readonly Placed[] {
  const users = new Map<string, number[]>();
  patterns.forEach(({ literals }, pattern) => {
    for (const literal of new Set(literals)) users.set(literal, [...(users.get(literal) ?? []), pattern]);
  });
  const usersOf = [...users.values()];
  const blind = patterns.flatMap(({ literals }, pattern) => (literals.length === 0 ? pattern : []));
  const search = indexLiterals([...users.keys()]);
  return lower => {
    const places = new Map<number, readonly number[]>(blind.map(pattern => [pattern, []]));
    const hits = search(lower);
    for (const literal of hits.found) {
      const positions = hits.positionsOf(literal);
      for (const pattern of usersOf[literal] ?? []) {
        const known = places.get(pattern);
        places.set(pattern, known === undefined ? positions : merge(known, positions));
      }
    }
    return Array.from(places, ([pattern, at]) => ({ pattern, at })).sort((a, b) => a.pattern - b.pattern);
  };
}

function merge(known: readonly number[], more: readonly number[]): readonly number[] {
  return [...known, ...more].sort((a, b) => a - b).slice(0, MAX_PLACES);
}
