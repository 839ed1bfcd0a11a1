import { indexLiterals, type LiteralHits } from './literal-index.ts';

/** A pattern as far as finding a place for it matters. */
export interface Anchored {
  /** Lower-case texts, at least one of which every match contains. */
  readonly literals: readonly string[];
}

/** Places in a text at which one pattern is tried; more would cost time without adding knowledge. */
const MAX_PLACES = 10;

/** Where patterns can match; holds until the next text. */
export interface Placed {
  /** Numbers of the patterns that can match, ascending. */
  readonly patterns: readonly number[];
  /** Positions, ascending; none for a pattern without literals, which can match anywhere. */
  at(pattern: number): readonly number[];
}

/** Prepares a search that tells which patterns can match and where. */
export function placePatterns(patterns: readonly Anchored[]): (lower: string) => Placed {
  const numbers = new Map<string, number>();
  for (const literal of patterns.flatMap(({ literals }) => literals)) {
    if (!numbers.has(literal)) numbers.set(literal, numbers.size);
  }
  const literalsOf = patterns.map(({ literals }) => literals.map(literal => numbers.get(literal) ?? 0));
  const usersOf: number[][] = Array.from(numbers, () => []);
  literalsOf.forEach((literals, pattern) => {
    for (const literal of new Set(literals)) usersOf[literal]?.push(pattern);
  });
  const blind = Uint8Array.from(literalsOf, literals => (literals.length === 0 ? 1 : 0));
  const possible = new Uint8Array(patterns.length);
  const search = indexLiterals([...numbers.keys()]);
  return lower => {
    const hits = search(lower);
    possible.set(blind);
    for (const literal of hits.found) {
      for (const pattern of usersOf[literal] ?? []) possible[pattern] = 1;
    }
    return { patterns: numbersOf(possible), at: pattern => positionsOf(literalsOf[pattern] ?? [], hits) };
  };
}

function numbersOf(possible: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let at = possible.indexOf(1); at >= 0; at = possible.indexOf(1, at + 1)) numbers.push(at);
  return numbers;
}

/** Worked out only for patterns that are tried: most that could match need not be. */
function positionsOf(literals: readonly number[], hits: LiteralHits): readonly number[] {
  const positions: number[] = [];
  let sources = 0;
  for (const literal of literals) sources += hits.addPositions(literal, positions) ? 1 : 0;
  if (sources < 2) return positions;
  return positions.sort((a, b) => a - b).slice(0, MAX_PLACES);
}
