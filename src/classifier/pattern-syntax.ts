/** What a pattern is made of, as far as its fixed words and lengths matter. */
export type PatternNode =
  | { readonly type: 'text'; readonly text: string }
  /** Anything, of at most so many characters. */
  | { readonly type: 'open'; readonly most: number }
  /** Takes no characters, but looks at so many before and after it. */
  | { readonly type: 'look'; readonly behind: number; readonly ahead: number }
  | { readonly type: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] };

/** Parses the part of regular-expression syntax that patterns here use; what is not a fixed word is open. */
export function parsePattern(source: string): PatternNode {
  const reader = { source, at: 0 };
  const node = parseChoice(reader);
  if (reader.at < source.length) throw new Error(`unbalanced pattern at ${reader.at}: ${source}`);
  return node;
}

/** The alternatives of a whole pattern, each as a pattern. */
export function alternativesIn(source: string): readonly string[] {
  const reader = { source, at: 0 };
  const starts: number[] = [];
  do {
    starts.push(reader.at);
    parseSequence(reader);
  } while (source[reader.at++] === '|');
  return starts.map((start, number) => source.slice(start, (starts[number + 1] ?? source.length + 1) - 1));
}

/** The most characters that a node takes. */
export function mostOf(node: PatternNode): number {
  if (node.type === 'text') return node.text.length;
  if (node.type === 'open') return node.most;
  if (node.type === 'look') return 0;
  if (node.type === 'choice') return Math.max(...node.branches.map(mostOf));
  return node.parts.reduce((sum, part) => sum + mostOf(part), 0);
}

/** The most characters that a node looks at besides those that it takes. */
export function lookOf(node: PatternNode): { readonly behind: number; readonly ahead: number } {
  if (node.type === 'look') return node;
  const inner = node.type === 'choice' ? node.branches : node.type === 'sequence' ? node.parts : [];
  const looks = inner.map(lookOf);
  return {
    behind: looks.reduce((most, { behind }) => Math.max(most, behind), 0),
    ahead: looks.reduce((most, { ahead }) => Math.max(most, ahead), 0),
  };
}

interface Reader {
  readonly source: string;
  at: number;
}

function parseChoice(reader: Reader): PatternNode {
  const branches = [parseSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    branches.push(parseSequence(reader));
  }
  return branches.length === 1 && branches[0] ? branches[0] : { type: 'choice', branches };
}

function parseSequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = parseAtom(reader);
    parts.push(quantified(reader, atom));
  }
  return { type: 'sequence', parts };
}

/** A set of two characters: `[Pp]`, `["']`. */
const PAIR = /\[([^\\\]^-])([^\\\]^-])\]/y;
const ANY = /\[(?:\\.|[^\]\\])*\]|\.|\\[dDwWsSnrt]|\\u[0-9a-fA-F]{4}|\\p\{\w+\}/y;
const EDGE = /[$^]|\\[bB]/y;
/** Plain characters up to the one that a quantifier belongs to. */
const PLAIN = /[^\\^$.|?*+()[\]{}]+(?![?*+{])/y;
const ESCAPED = /\\?[\s\S]/y;
const HEAD = /\((?:\?(?::|=|!|<=|<!|<[a-zA-Z0-9]+>))?/y;
const QUANTIFIER = /(?:\?|[*+]|\{(\d+)(?:,(\d*))?\})\??/y;

function parseAtom(reader: Reader): PatternNode {
  const head = take(reader, HEAD);
  if (head !== undefined) return parseGroup(reader, head[0]);
  const pair = take(reader, PAIR);
  if (pair !== undefined) return eitherOf(pair[1] ?? '', pair[2] ?? '');
  if (take(reader, ANY)) return { type: 'open', most: 1 };
  if (take(reader, EDGE)) return { type: 'look', behind: 1, ahead: 1 };
  const plain = take(reader, PLAIN) ?? take(reader, ESCAPED);
  return { type: 'text', text: (plain?.[0] ?? '').replace(/^\\/, '').toLowerCase() };
}

function eitherOf(one: string, other: string): PatternNode {
  const first = { type: 'text', text: one.toLowerCase() } as const;
  const second = { type: 'text', text: other.toLowerCase() } as const;
  return first.text === second.text ? first : { type: 'choice', branches: [first, second] };
}

function parseGroup(reader: Reader, head: string): PatternNode {
  const inner = parseChoice(reader);
  reader.at++;
  const width = mostOf(inner) + lookOf(inner).ahead;
  if (/^\(\?<[=!]/.test(head)) return { type: 'look', behind: width, ahead: 0 };
  return /^\(\?[=!]/.test(head) ? { type: 'look', behind: 0, ahead: width } : inner;
}

function quantified(reader: Reader, atom: PatternNode): PatternNode {
  const found = take(reader, QUANTIFIER);
  if (found === undefined) return atom;
  if (found[0].startsWith('?')) return { type: 'choice', branches: [atom, { type: 'sequence', parts: [] }] };
  const [least, most] = [Number(found[1] ?? 0), Number(found[2] || (found[1] ?? Number.POSITIVE_INFINITY))];
  if (least === 1 && most === 1) return atom;
  if (least === 0 || atom.type === 'text') return { type: 'open', most: most * mostOf(atom) };
  return { type: 'sequence', parts: [atom, { type: 'open', most: (most - 1) * mostOf(atom) }] };
}

/** What stands at the place of the reader, which goes on behind it. */
function take(reader: Reader, what: RegExp): RegExpExecArray | undefined {
  what.lastIndex = reader.at;
  const found = what.exec(reader.source) ?? undefined;
  if (found !== undefined) reader.at = what.lastIndex;
  return found;
}
