import { skipBack, skipForward, WORD } from './scan.ts';

/** A text without colours, entities, Slack's mail links and line wraps, and the way back to the original. */
export interface PlainView {
  readonly text: string;
  /** Turns a stretch of the view into the stretch of the original that it was read from. */
  readonly original: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** A piece of the original; one that was rewritten is never split. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly rewritten: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  '#38': '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#47': '/',
  '#x2F': '/',
  '#61': '=',
  nbsp: ' ',
};

const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '：': ':',
  '＝': '=',
  '\u00a0': ' ',
};

const SPECIAL = new RegExp(
  [
    '(?:\\u001b|\\u241b|\\\\x1b|\\\\u001b|\\\\033)\\[[0-9;?]{0,16}[A-Za-z]',
    '\\[[0-9]{1,3}(?:;[0-9]{1,3}){0,4}m',
    '\\u001b',
    '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]',
    `&(?:amp;){0,3}(?<entity>${Object.keys(ENTITIES).join('|')});`,
    `(?<typographic>[${Object.keys(STRAIGHT).join('')}])`,
    '<(?:mailto:|tel:|https?://)(?<address>[^|<>\\s]{1,1000})\\|(?<label>[^|<>\\s]{1,1000})>',
    '(?<wrap>\\r?\\n[ \\t>|│]{0,16})',
  ].join('|'),
  'g',
);

/** Bytes that only tokens hold; `=` is padding and may only end a run. */
const RUN: ReadonlySet<string> = new Set([...WORD, '+', '/', '_', '-', '.', '%', '~']);
const LOOK = 200;

/** Shows the text as the secrets in it were before terminals, Slack and HTML touched them. */
export function plainViewOf(text: string): PlainView {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  const add = (part: string, start: number, end: number, rewritten: boolean): void => {
    if (part === '') return;
    pieces.push({ at: length, start, end, rewritten });
    parts.push(part);
    length += part.length;
  };
  for (const match of text.matchAll(SPECIAL)) {
    const shown = rewrite(text, match);
    if (shown === undefined) continue;
    add(text.slice(copied, match.index), copied, match.index, false);
    copied = match.index + match[0].length;
    add(shown, match.index, copied, true);
  }
  if (copied === 0) return { text, original: (start, end) => ({ start, end }) };
  add(text.slice(copied), copied, text.length, false);
  return { text: parts.join(''), original: (start, end) => wayBack(pieces, start, end) };
}

function rewrite(text: string, match: RegExpExecArray): string | undefined {
  const { entity, typographic, address, label, wrap } = match.groups ?? {};
  if (entity !== undefined) return ENTITIES[entity];
  if (typographic !== undefined) return STRAIGHT[typographic];
  if (label !== undefined) return address === label ? label : undefined;
  if (wrap !== undefined) return splitsToken(text, match.index, match.index + wrap.length) ? '' : undefined;
  return '';
}

/** Whether a line break stands in the middle of a token: token-like up to it, and a token-like whole line after it. */
function splitsToken(text: string, before: number, after: number): boolean {
  const left = text.slice(skipBack(text, before, RUN, LOOK), before);
  if (left.length < 4 || !(looksLikeToken(left) || /[A-Z]{6}$/.test(left))) return false;
  const stop = skipForward(text, after, RUN, LOOK);
  const right = text.slice(after, stop);
  if (right.length === LOOK) return looksLikeToken(right);
  if (!looksLikeToken(right) || !/^[A-Za-z0-9/+]/.test(right)) return false;
  return /^={0,2}(?:$|[\s"'`“”‘’,;)}\]&]*(?:$|[\r\n]))/.test(text.slice(stop, stop + 12));
}

/** Words, numbers, dates and addresses are no tokens; what mixes digits or cases is. */
function looksLikeToken(run: string): boolean {
  if (/^[0-9.]{0,200}$/.test(run) || /^[0-9]{4}-[0-9]{2}-/.test(run)) return false;
  return /[0-9+%]/.test(run) || /[A-Z][A-Z][a-z]|[a-z][A-Z][A-Z]/.test(run);
}

function wayBack(pieces: readonly Piece[], start: number, end: number): { start: number; end: number } {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (first === undefined || last === undefined) return { start, end };
  return {
    start: first.rewritten ? first.start : first.start + (start - first.at),
    end: last.rewritten ? last.end : last.start + (end - last.at),
  };
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
