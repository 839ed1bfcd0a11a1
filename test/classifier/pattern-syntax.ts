/** What a pattern is made of, as far as its fixed words matter. */
export type PatternNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open' }
  | { readonly type: 'nothing' }
  | { readonly type: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] };

const OPEN: PatternNode = { type: 'open' };
const NOTHING: PatternNode = { type: 'nothing' };

/** Parses the part of regular-expression syntax that signatures use; everything that is not a fixed word is open. */
export function parsePattern(source: string): PatternNode {
  const reader = { source, at: 0 };
  const node = parseChoice(reader);
  if (reader.at < source.length) throw new Error(`unbalanced pattern at ${reader.at}: ${source}`);
  return node;
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

function parseAtom(reader: Reader): PatternNode {
  const rest = reader.source.slice(reader.at);
  if (rest.startsWith('(')) return parseGroup(reader, rest);
  const set = /^\[(?:\\.|[^\]\\])*\]/.exec(rest)?.[0];
  if (set !== undefined) return skip(reader, set.length, OPEN);
  if (/^[.^$]/.test(rest)) return skip(reader, 1, rest.startsWith('.') ? OPEN : NOTHING);
  if (/^\\[bB]/.test(rest)) return skip(reader, 2, NOTHING);
  if (/^\\[dDwWsSnrt]/.test(rest)) return skip(reader, 2, OPEN);
  if (rest.startsWith('\\')) return skip(reader, 2, { type: 'text', text: (rest[1] ?? '').toLowerCase() });
  return skip(reader, 1, { type: 'text', text: (rest[0] ?? '').toLowerCase() });
}

function parseGroup(reader: Reader, rest: string): PatternNode {
  const head = /^\((?:\?(?::|=|!|<=|<!|<[a-zA-Z0-9]+>))?/.exec(rest)?.[0] ?? '(';
  reader.at += head.length;
  const inner = parseChoice(reader);
  reader.at++;
  return /^\(\?(?:=|!|<=|<!)/.test(head) ? NOTHING : inner;
}

function quantified(reader: Reader, atom: PatternNode): PatternNode {
  const found = /^(?:\?|[*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(reader.source.slice(reader.at));
  if (found === null) return atom;
  reader.at += found[0].length;
  if (found[0].startsWith('?')) return { type: 'choice', branches: [atom, NOTHING] };
  if (found[1] === found[2] && found[1] === '1') return atom;
  return Number(found[1] ?? 0) > 0 && atom.type !== 'text' ? { type: 'sequence', parts: [atom, OPEN] } : OPEN;
}

function skip(reader: Reader, length: number, node: PatternNode): PatternNode {
  reader.at += length;
  return node;
}
