/** Where literals were found: for each literal (by its number) the first few positions. */
export type LiteralHits = ReadonlyMap<number, readonly number[]>;

/** Hits of one literal that are looked at; more add cost, not knowledge. */
export const MAX_HITS = 4;

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
  /** From the end of the anchoring gram back to the start of the literal. */
  readonly back: number;
}

/** Prepares a search for all literals in one pass; the search expects lower-case text. */
export function indexLiterals(literals: readonly string[]): (lower: string) => LiteralHits {
  const slots = new Uint16Array(SLOTS);
  const buckets: Candidate[][] = [[]];
  const shared = countGrams(literals);
  const short: Candidate[] = [];
  literals.forEach((literal, number) => {
    if (literal.length < GRAM) {
      short.push({ literal, number, back: 0 });
      return;
    }
    const start = rarestGram(literal, shared);
    const slot = hashOf(literal, start);
    if (slots[slot] === 0) slots[slot] = buckets.push([]) - 1;
    buckets[slots[slot] ?? 0]?.push({ literal, number, back: start + GRAM - 1 });
  });
  return lower => {
    const hits = search(lower, slots, buckets);
    for (const candidate of short) noteAll(hits, candidate, lower);
    return hits;
  };
}

/** Words of two or three characters, as Chinese, Japanese and Korean write them, are looked up one by one. */
function noteAll(hits: Map<number, number[]>, candidate: Candidate, lower: string): void {
  let at = lower.indexOf(candidate.literal);
  while (at >= 0 && (hits.get(candidate.number)?.length ?? 0) < MAX_HITS) {
    note(hits, candidate, lower, at);
    at = lower.indexOf(candidate.literal, at + SPACING);
  }
}

function search(lower: string, slots: Uint16Array, buckets: readonly Candidate[][]): Map<number, number[]> {
  const hits = new Map<number, number[]>();
  let hash = 0;
  for (let end = 0; end < lower.length; end++) {
    hash = ((hash << 4) ^ lower.charCodeAt(end)) & 0xffff;
    const bucket = slots[hash] ?? 0;
    if (bucket === 0) continue;
    for (const candidate of buckets[bucket] ?? []) note(hits, candidate, lower, end - candidate.back);
  }
  return hits;
}

function note(hits: Map<number, number[]>, { literal, number }: Candidate, lower: string, at: number): void {
  const known = hits.get(number);
  if (known === undefined) {
    if (lower.startsWith(literal, at)) hits.set(number, [at]);
    return;
  }
  const last = known.at(-1) ?? 0;
  if (known.length < MAX_HITS && at >= last + SPACING && lower.startsWith(literal, at)) known.push(at);
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
