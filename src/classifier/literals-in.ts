import { mostOf, type PatternNode } from './pattern-syntax.ts';

/** More spellings of one stretch than this are not written out; the stretch then counts as open. */
const MAX_SPELLINGS = 200;

/** Stands in spellings for anything that is not fixed; no literal holds it. */
const GAP = '\u0000';

/** Where in a match a literal stands. */
export interface Cover {
  /** Literals of which every match holds one. */
  readonly literals: ReadonlySet<string>;
  /** The most characters of a match before the start of that literal, and from there to its end. */
  readonly before: number;
  readonly after: number;
}

/** The literals that every match of a pattern holds one of, and where; `undefined` when a match can do without. */
export function literalsIn(node: PatternNode, literals: readonly string[]): Cover | undefined {
  if (node.type === 'text') return coverOf(heldBy([node.text], literals), node.text.length);
  if (node.type === 'choice') return widest(node.branches.map(branch => literalsIn(branch, literals)));
  if (node.type !== 'sequence') return undefined;
  const spelt = speltOut(node.parts);
  const covers = node.parts.flatMap((_, start) => coverFrom(spelt, start, literals) ?? []);
  return covers.toSorted((a, b) => a.before + a.after - b.before - b.after)[0];
}

/** The parts of a sequence, with what is asked of them over and over. */
interface SpeltOut {
  readonly parts: readonly PatternNode[];
  readonly spellings: readonly (readonly string[] | undefined)[];
  /** The most characters before each part, and before the end. */
  readonly begins: readonly number[];
}

function speltOut(parts: readonly PatternNode[]): SpeltOut {
  const begins = [0];
  for (const part of parts) begins.push((begins.at(-1) ?? 0) + mostOf(part));
  return { parts, spellings: parts.map(spellingsOf), begins };
}

/** The cover by the fewest parts from this one on; no literal goes across something open. */
function coverFrom(spelt: SpeltOut, start: number, literals: readonly string[]): Cover | undefined {
  const { parts, spellings, begins } = spelt;
  const first = parts[start];
  const inner =
    first?.type === 'choice' || first?.type === 'sequence' ? literalsIn(first, literals) : undefined;
  if (inner !== undefined) return shifted(inner, begins, start, start + 1);
  let joined: readonly string[] | undefined = [''];
  for (let end = start; end < parts.length && parts[end]?.type !== 'open'; end++) {
    joined = join(joined, spellings[end]);
    if (joined === undefined) return undefined;
    if (parts[end]?.type === 'look') continue;
    const most = (begins[end + 1] ?? 0) - (begins[start] ?? 0);
    const cover = coverOf(heldBy(joined, literals), most);
    if (cover !== undefined) return shifted(cover, begins, start, end + 1);
  }
  return undefined;
}

/** Somewhere in a stretch. */
function coverOf(literals: ReadonlySet<string> | undefined, most: number): Cover | undefined {
  return literals && { literals, before: most, after: most };
}

function shifted(cover: Cover, begins: readonly number[], start: number, end: number): Cover {
  const after = (begins.at(-1) ?? 0) - (begins[end] ?? 0);
  return {
    literals: cover.literals,
    before: cover.before + (begins[start] ?? 0),
    after: cover.after + after,
  };
}

function widest(covers: readonly (Cover | undefined)[]): Cover | undefined {
  const found = covers.flatMap(cover => cover ?? []);
  if (found.length < covers.length) return undefined;
  return {
    literals: new Set(found.flatMap(cover => [...cover.literals])),
    before: Math.max(...found.map(cover => cover.before)),
    after: Math.max(...found.map(cover => cover.after)),
  };
}

/** One literal for each spelling, if there is one for each. */
function heldBy(
  spellings: readonly string[] | undefined,
  literals: readonly string[],
): ReadonlySet<string> | undefined {
  const held = new Set<string>();
  for (const spelling of spellings ?? ['']) {
    const literal = literals.find(one => spelling.includes(one));
    if (literal === undefined) return undefined;
    held.add(literal);
  }
  return held;
}

/** The texts that a node matches, with a mark for what is not fixed; `undefined` when they are too many. */
export function spellingsOf(node: PatternNode | undefined): readonly string[] | undefined {
  if (node === undefined || node.type === 'look') return [''];
  if (node.type === 'text') return [node.text];
  if (node.type === 'open') return [GAP];
  if (node.type === 'sequence')
    return node.parts.reduce<readonly string[] | undefined>(
      (all, part) => join(all, spellingsOf(part)),
      [''],
    );
  const all = node.branches.map(spellingsOf);
  const flat = all.flatMap(spellings => spellings ?? []);
  return all.includes(undefined) || flat.length > MAX_SPELLINGS ? undefined : flat;
}

function join(
  heads: readonly string[] | undefined,
  tails: readonly string[] | undefined,
): readonly string[] | undefined {
  if (heads === undefined || tails === undefined) return undefined;
  if (heads.length * tails.length > MAX_SPELLINGS) return undefined;
  if (tails.length === 1 && heads.length === 1) return [`${heads[0]}${tails[0]}`];
  return [...new Set(heads.flatMap(head => tails.map(tail => head + tail)))];
}
