import { type LiteralHits, makeHits } from './literal-hits.ts';

/** Literals are anchored at groups of so many characters; shorter ones are looked up one by one. */
const GRAM = 4;
const SLOTS = 1 << 16;
/** Literals by the group of characters that they are anchored at, in flat arrays: this is the innermost loop. */
interface Anchors {
  readonly literals: readonly string[];
  /** For each hash of a group, the first literal anchored there plus one; 0 when there is none. */
  readonly heads: Uint16Array;
  /** For each literal, the next one with the same hash plus one. */
  readonly next: Uint16Array;
  /** From the end of the anchoring group back to the start of each literal. */
  readonly back: Uint16Array;
  /** The codes of all literals, one literal after another, and where each begins. */
  readonly codes: Uint8Array;
  readonly begins: Uint32Array;
}

/** A text and its codes, which are exact when it is ASCII; otherwise other characters may have the same code. */
interface Coded {
  readonly text: string;
  readonly codes: Uint8Array;
  readonly exact: boolean;
}

/**
 * Prepares a search for all literals in one pass; it expects lower-case text, and its answer holds until the next.
 * Texts of the sort that will come make it faster: they tell which groups of characters are rare.
 */
export function indexLiterals(
  literals: readonly string[],
  samples: readonly string[] = [],
): (lower: string) => LiteralHits {
  const anchors = anchor(literals, countGrams([...literals, ...samples]));
  const short = literals.flatMap((literal, number) =>
    literal.length < GRAM ? { literal, number, foreign: !isAscii(literal) } : [],
  );
  const shortAscii = short.filter(({ foreign }) => !foreign);
  const hits = makeHits(literals.length);
  const codesOf = makeCodes();
  return lower => {
    hits.clear();
    const coded = codesOf(lower);
    search(coded, anchors, hits);
    for (const { literal, number } of coded.exact ? shortAscii : short)
      searchOne(lower, literal, number, hits);
    return hits;
  };
}

function anchor(literals: readonly string[], counts: Uint16Array): Anchors {
  const heads = new Uint16Array(SLOTS);
  const next = new Uint16Array(literals.length);
  const back = new Uint16Array(literals.length);
  const begins = new Uint32Array(literals.length + 1);
  literals.forEach((literal, number) => {
    begins[number + 1] = (begins[number] ?? 0) + literal.length;
    if (literal.length < GRAM) return;
    const start = rarestGram(literal, counts);
    const slot = hashOf(literal, start);
    next[number] = heads[slot] ?? 0;
    heads[slot] = number + 1;
    back[number] = start + GRAM - 1;
  });
  const joined = literals.join('');
  return { literals, heads, next, back, codes: codesIn(joined, new Uint8Array(joined.length)), begins };
}

function search({ text, codes, exact }: Coded, anchors: Anchors, hits: LiteralHits): void {
  const { literals, heads, next, back } = anchors;
  const length = text.length;
  let hash = 0;
  for (let end = 0; end < length; end++) {
    hash = ((hash << 4) ^ (codes[end] ?? 0)) & (SLOTS - 1);
    let link = heads[hash] ?? 0;
    while (link !== 0) {
      const number = link - 1;
      const at = end - (back[number] ?? 0);
      const stands = standsAt(codes, length, at, number, anchors);
      if (stands && (exact || text.startsWith(literals[number] ?? '', at))) hits.note(number, at);
      link = next[number] ?? 0;
    }
  }
}

function standsAt(
  text: Uint8Array,
  length: number,
  at: number,
  number: number,
  { codes, begins }: Anchors,
): boolean {
  const begin = begins[number] ?? 0;
  const size = (begins[number + 1] ?? 0) - begin;
  if (at < 0 || at + size > length) return false;
  for (let index = 0; index < size; index++) {
    if (text[at + index] !== codes[begin + index]) return false;
  }
  return true;
}

/** Codes of texts; reading them from a typed array is several times as fast as from the string. */
function makeCodes(): (text: string) => Coded {
  let bytes = Buffer.alloc(0);
  let codes = new Uint8Array(0);
  return text => {
    if (codes.length < text.length) {
      bytes = Buffer.alloc(2 * text.length);
      codes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const exact = isAscii(text);
    if (exact) bytes.write(text, 'latin1');
    else codesIn(text, codes);
    return { text, codes, exact };
  };
}

function codesIn(text: string, codes: Uint8Array): Uint8Array {
  for (let at = 0; at < text.length; at++) codes[at] = codeOf(text.charCodeAt(at));
  return codes;
}

/** One byte for a character: its own for ASCII, another for all others. */
function codeOf(character: number): number {
  return character < 128 ? character : 128 | ((character ^ (character >> 7)) & 127);
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

/** Words of two or three characters, as Chinese, Japanese and Korean write them, are looked up one by one. */
function searchOne(lower: string, literal: string, number: number, hits: LiteralHits): void {
  let at = lower.indexOf(literal);
  while (at >= 0 && !hits.isFull(number)) {
    hits.note(number, at);
    at = lower.indexOf(literal, at + 1);
  }
}

function hashOf(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + GRAM; at++)
    hash = ((hash << 4) ^ codeOf(text.charCodeAt(at))) & (SLOTS - 1);
  return hash;
}

/** Where to anchor a literal: at the four characters that are seen least. */
function rarestGram(literal: string, counts: Uint16Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start + GRAM <= literal.length; start++) {
    const count = counts[hashOf(literal, start)] ?? 0;
    if (count < least) [best, least] = [start, count];
  }
  return best;
}

/** How often each group of four characters stands in texts. */
function countGrams(texts: readonly string[]): Uint16Array {
  const counts = new Uint16Array(SLOTS);
  for (const text of texts) {
    for (let start = 0; start + GRAM <= text.length; start++) {
      const hash = hashOf(text, start);
      counts[hash] = (counts[hash] ?? 0) + 1;
    }
  }
  return counts;
}
