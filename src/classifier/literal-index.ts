/** Where literals stand in a text. */
export interface LiteralHits {
  /** Numbers of the literals that were found. */
  readonly found: readonly number[];
  /** The first few positions of a literal, ascending. */
  positionsOf(literal: number): readonly number[];
}

/** Hits of one literal that are looked at; more add cost, not knowledge. */
const MAX_HITS = 4;

/** Hits nearer than this share a window, so later ones are not recorded. */
const SPACING = 256;

const GRAM = 4;
const SLOTS = 1 << 16;
/** A group of characters that another literal holds as well is worth this many ranks less. */
const SHARED_WEIGHT = 30;
/** Characters of English text and logs, most frequent first. */
const COMMON = ' etaoinsrhldcumfpgwybvkxjqz';

interface Candidate {
  readonly literal: string;
  readonly number: number;
  /** Code of its first character. */
  readonly first: number;
  /** From the end of the anchoring gram back to the start of the literal. */
  readonly back: number;
}

/** Prepares a search for all literals in one pass; it expects lower-case text, and its answer holds until the next. */
export function indexLiterals(literals: readonly string[]): (lower: string) => LiteralHits {
  const slots = new Uint16Array(SLOTS);
  const buckets: Candidate[][] = [[]];
  const short: Candidate[] = [];
  const shared = countGrams(literals);
  literals.forEach((literal, number) => {
    const candidate = { literal, number, first: literal.charCodeAt(0), back: 0 };
    if (literal.length < GRAM) {
      short.push(candidate);
      return;
    }
    const start = rarestGram(literal, shared);
    const slot = hashOf(literal, start);
    if (slots[slot] === 0) slots[slot] = buckets.push([]) - 1;
    buckets[slots[slot] ?? 0]?.push({ ...candidate, back: start + GRAM - 1 });
  });
  const hits = makeHits(literals.length);
  return lower => {
    hits.clear();
    search(lower, slots, buckets, hits);
    const foreign = /[^\0-\x7f]/.test(lower);
    for (const candidate of short) if (foreign || candidate.first < 0x80) searchOne(lower, candidate, hits);
    return hits;
  };
}

/** One set of arrays serves every search: making them anew costs more than the search. */
function makeHits(literals: number) {
  const counts = new Uint8Array(literals);
  const positions = new Int32Array(literals * MAX_HITS);
  const found: number[] = [];
  return {
    found,
    clear: () => {
      for (const literal of found) counts[literal] = 0;
      found.length = 0;
    },
    positionsOf: (literal: number) => {
      const copy: number[] = [];
      const start = literal * MAX_HITS;
      for (let slot = start; slot < start + (counts[literal] ?? 0); slot++) copy.push(positions[slot] ?? 0);
      return copy;
    },
    isFull: (literal: number) => counts[literal] === MAX_HITS,
    note: (literal: number, at: number) => {
      const count = counts[literal] ?? 0;
      const slot = literal * MAX_HITS + count;
      if (count === 0) found.push(literal);
      else if (count === MAX_HITS || at < (positions[slot - 1] ?? 0) + SPACING) return;
      positions[slot] = at;
      counts[literal] = count + 1;
    },
  };
}

type Hits = ReturnType<typeof makeHits>;

function search(lower: string, slots: Uint16Array, buckets: readonly Candidate[][], hits: Hits): void {
  let hash = 0;
  for (let end = 0; end < lower.length; end++) {
    hash = ((hash << 4) ^ lower.charCodeAt(end)) & 0xffff;
    const bucket = slots[hash] ?? 0;
    if (bucket === 0) continue;
    for (const { literal, number, first, back } of buckets[bucket] ?? []) {
      const at = end - back;
      // Comparing one character first spares most of the calls.
      if (lower.charCodeAt(at) === first && lower.startsWith(literal, at)) hits.note(number, at);
    }
  }
}

/** Words of two or three characters, as Chinese, Japanese and Korean write them, are looked up one by one. */
function searchOne(lower: string, { literal, number }: Candidate, hits: Hits): void {
  let at = lower.indexOf(literal);
  while (at >= 0 && !hits.isFull(number)) {
    hits.note(number, at);
    at = lower.indexOf(literal, at + SPACING);
  }
}

function hashOf(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + GRAM; at++) hash = ((hash << 4) ^ text.charCodeAt(at)) & 0xffff;
  return hash;
}

/** Where to anchor a literal: at the four characters that fewest other literals hold and text seldom does. */
function rarestGram(literal: string, shared: Uint16Array): number {
  let best = 0;
  let bestRarity = Number.NEGATIVE_INFINITY;
  for (let start = 0; start + GRAM <= literal.length; start++) {
    const rarity = lettersRarity(literal, start) - SHARED_WEIGHT * (shared[hashOf(literal, start)] ?? 0);
    if (rarity > bestRarity) [best, bestRarity] = [start, rarity];
  }
  return best;
}

function lettersRarity(literal: string, start: number): number {
  let rarity = 0;
  for (const character of literal.slice(start, start + GRAM)) {
    const rank = COMMON.indexOf(character);
    rarity += rank < 0 ? COMMON.length : rank;
  }
  return rarity;
}

/** How often each group of four characters stands in the literals. */
function countGrams(literals: readonly string[]): Uint16Array {
  const counts = new Uint16Array(SLOTS);
  for (const literal of literals) {
    for (let start = 0; start + GRAM <= literal.length; start++) {
      const hash = hashOf(literal, start);
      counts[hash] = (counts[hash] ?? 0) + 1;
    }
  }
  return counts;
}
