/** Where literals stand in a text. */
export interface LiteralHits {
  /** Numbers of the literals that were found. */
  readonly found: readonly number[];
  /** Adds begin and end of the first few stretches in which a literal begins, ascending; says whether there are any. */
  addStretches(literal: number, stretches: number[]): boolean;
}

/** Stretches with hits of one literal that are looked at; more add cost, not knowledge. */
const MAX_STRETCHES = 4;

/** Hits nearer than this to the first of a stretch belong to it. */
const LENGTH = 256;

const FOREIGN = /[^\x20-\x7e]/;
const GRAM = 4;
const SLOTS = 1 << 16;
/** A group of characters that another literal holds as well is worth this many ranks less. */
const SHARED_WEIGHT = 30;
/** Characters of English text and logs, most frequent first. */
const COMMON = ' etaoinsrhldcumfpgwybvkxjqz';

/** Literals by the group of characters that they are anchored at, in flat arrays: this is the innermost loop. */
interface Anchors {
  readonly literals: readonly string[];
  /** For each hash of a group, the first literal anchored there plus one; 0 when there is none. */
  readonly heads: Uint16Array;
  /** For each literal, the next one with the same hash plus one. */
  readonly next: Uint16Array;
  /** From the end of the anchoring group back to the start of each literal. */
  readonly back: Uint16Array;
}

/** Prepares a search for all literals in one pass; it expects lower-case text, and its answer holds until the next. */
export function indexLiterals(literals: readonly string[]): (lower: string) => LiteralHits {
  const anchors = anchor(literals);
  const short = literals.flatMap((literal, number) =>
    literal.length < GRAM ? { literal, number, foreign: FOREIGN.test(literal) } : [],
  );
  const hits = makeHits(literals.length);
  const codesOf = makeCodes();
  return lower => {
    hits.clear();
    search(codesOf(lower), lower.length, anchors, hits);
    const foreign = FOREIGN.test(lower);
    for (const word of short) if (foreign || !word.foreign) searchOne(lower, word.literal, word.number, hits);
    return hits;
  };
}

function anchor(literals: readonly string[]): Anchors {
  const heads = new Uint16Array(SLOTS);
  const next = new Uint16Array(literals.length);
  const back = new Uint16Array(literals.length);
  const shared = countGrams(literals);
  literals.forEach((literal, number) => {
    if (literal.length < GRAM) return;
    const start = rarestGram(literal, shared);
    const slot = hashOf(literal, start);
    next[number] = heads[slot] ?? 0;
    heads[slot] = number + 1;
    back[number] = start + GRAM - 1;
  });
  return { literals, heads, next, back };
}

/** One set of arrays serves every search: making them anew costs more than the search. */
function makeHits(literals: number) {
  const counts = new Uint8Array(literals);
  const stretches = new Int32Array(literals * 2 * MAX_STRETCHES);
  const found: number[] = [];
  return {
    found,
    clear: () => {
      for (const literal of found) counts[literal] = 0;
      found.length = 0;
    },
    addStretches: (literal: number, to: number[]) => {
      const count = counts[literal] ?? 0;
      const first = literal * 2 * MAX_STRETCHES;
      for (let slot = first; slot < first + 2 * count; slot++) to.push(stretches[slot] ?? 0);
      return count > 0;
    },
    isFull: (literal: number) => counts[literal] === MAX_STRETCHES,
    note: (literal: number, at: number) => {
      const count = counts[literal] ?? 0;
      const slot = 2 * (literal * MAX_STRETCHES + count);
      if (count === 0) found.push(literal);
      else if (at < (stretches[slot - 2] ?? 0) + LENGTH) {
        stretches[slot - 1] = at;
        return;
      } else if (count === MAX_STRETCHES) return;
      stretches[slot] = at;
      stretches[slot + 1] = at;
      counts[literal] = count + 1;
    },
  };
}

type Hits = ReturnType<typeof makeHits>;

function search(codes: Uint16Array, length: number, anchors: Anchors, hits: Hits): void {
  const { literals, heads, next, back } = anchors;
  let hash = 0;
  for (let end = 0; end < length; end++) {
    hash = ((hash << 4) ^ (codes[end] ?? 0)) & 0xffff;
    let link = heads[hash] ?? 0;
    while (link !== 0) {
      const number = link - 1;
      const at = end - (back[number] ?? 0);
      if (standsAt(codes, length, at, literals[number] ?? '')) hits.note(number, at);
      link = next[number] ?? 0;
    }
  }
}

function standsAt(codes: Uint16Array, length: number, at: number, literal: string): boolean {
  if (at < 0 || at + literal.length > length) return false;
  for (let index = 0; index < literal.length; index++) {
    if (codes[at + index] !== literal.charCodeAt(index)) return false;
  }
  return true;
}

/** Character codes of a text; reading them from a typed array is twice as fast as from the string. */
function makeCodes(): (text: string) => Uint16Array {
  let codes = new Uint16Array(0);
  let bytes = Buffer.alloc(0);
  return text => {
    if (codes.length < text.length) {
      codes = new Uint16Array(2 * text.length);
      bytes = Buffer.from(codes.buffer);
    }
    bytes.write(text, 'utf16le');
    return codes;
  };
}

/** Words of two or three characters, as Chinese, Japanese and Korean write them, are looked up one by one. */
function searchOne(lower: string, literal: string, number: number, hits: Hits): void {
  let at = lower.indexOf(literal);
  while (at >= 0 && !hits.isFull(number)) {
    hits.note(number, at);
    at = lower.indexOf(literal, at + 1);
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
