import type { LiteralHits } from './literal-hits.ts';
import { indexLiterals } from './literal-index.ts';

/** A pattern as far as finding a place for it matters. */
export interface Anchored {
  /** Lower-case texts, at least one of which every match contains. */
  readonly literals: readonly string[];
}

/** Stretches of a text, one after another: begin and end of the first, of the second, … */
export type Stretches = readonly number[];

/** Where patterns can match; holds until the next text. */
export interface Placed {
  /** Numbers of the patterns that can match, ascending. */
  readonly patterns: readonly number[];
  /** Where their literals begin, ascending; none for a pattern without literals, which can match anywhere. */
  at(pattern: number): Stretches;
}

/** Prepares a search that tells which patterns can match and where; texts of the sort that will come make it faster. */
export function placePatterns(
  patterns: readonly Anchored[],
  samples: readonly string[] = [],
): (lower: string) => Placed {
  const numbers = new Map<string, number>();
  for (const literal of patterns.flatMap(({ literals }) => literals)) {
    if (!numbers.has(literal)) numbers.set(literal, numbers.size);
  }
  const literalsOf = patterns.map(({ literals }) => literals.map(literal => numbers.get(literal) ?? 0));
  const usersOf: number[][] = Array.from(numbers, () => []);
  literalsOf.forEach((literals, pattern) => {
    for (const literal of new Set(literals)) usersOf[literal]?.push(pattern);
  });
  const possible = makeBits(patterns.length);
  const blind = literalsOf.flatMap((literals, pattern) => (literals.length === 0 ? pattern : []));
  const search = indexLiterals([...numbers.keys()], samples);
  return lower => {
    const hits = search(lower);
    for (const pattern of blind) possible.add(pattern);
    for (const literal of hits.found) for (const pattern of usersOf[literal] ?? []) possible.add(pattern);
    return { patterns: possible.take(), at: pattern => stretchesOf(literalsOf[pattern] ?? [], hits) };
  };
}

/** A set of small numbers that gives them back in order without sorting. */
function makeBits(size: number) {
  const words = new Int32Array((size >> 5) + 1);
  return {
    add: (number: number) => {
      words[number >> 5] = (words[number >> 5] ?? 0) | (1 << (number & 31));
    },
    /** All numbers, ascending; the set is empty then. */
    take: () => {
      const numbers: number[] = [];
      for (let at = 0; at < words.length; at++) {
        // The lowest bit that is set, taken out one by one.
        for (let word = words[at] ?? 0; word !== 0; word &= word - 1)
          numbers.push((at << 5) + 31 - Math.clz32(word & -word));
        words[at] = 0;
      }
      return numbers;
    },
  };
}

/** Worked out only for patterns that are tried: most that could match need not be. */
function stretchesOf(literals: readonly number[], hits: LiteralHits): Stretches {
  const stretches: number[] = [];
  for (const literal of literals) {
    const before = stretches.length;
    if (hits.addStretches(literal, stretches) && before > 0) sinkIn(stretches, before);
  }
  return stretches;
}

/** Moves the pairs from a place on to where they belong by their beginning. */
function sinkIn(stretches: number[], from: number): void {
  for (let at = from; at < stretches.length; at += 2) {
    const [begin = 0, end = 0] = [stretches[at], stretches[at + 1]];
    let to = at;
    for (; to > 0 && (stretches[to - 2] ?? 0) > begin; to -= 2) {
      stretches[to] = stretches[to - 2] ?? 0;
      stretches[to + 1] = stretches[to - 1] ?? 0;
    }
    stretches[to] = begin;
    stretches[to + 1] = end;
  }
}
