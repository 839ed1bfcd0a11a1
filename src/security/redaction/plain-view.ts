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

/** Typographic signs and full-width letters, each of which stands for one plain character. */
const ODD = /[“”„«»‘’‚\u00a0\u3000\uff01-\uff5e]/g;

function plainCharacter(odd: string): string {
  const code = odd.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000) return ' ';
  return '‘’‚'.includes(odd) ? "'" : '"';
}

const SPECIAL = new RegExp(
  [
    '(?:\\u001b|\\u241b|\\\\x1b|\\\\u001b|\\\\033)\\[[0-9;?]{0,16}[A-Za-z]',
    '\\[[0-9]{1,3}(?:;[0-9]{1,3}){0,4}m',
    '\\u001b',
    '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]',
    `&(?:amp;){0,3}(?<entity>${Object.keys(ENTITIES).join('|')});`,
    '<(?:mailto:|tel:|https?://)(?<address>[^|<>\\s]{1,1000})\\|(?<label>[^|<>\\s]{1,1000})>',
    '(?<continued>\\\\\\r?\\n[ \\t]{0,40})',
    // The two looks around spare a match for nearly every line break of a text.
    '(?<wrap>\\r?\\n(?<=[\\w+/.%~-]{4}\\r?\\n)[ \\t>|│]{0,16}(?=[A-Za-z0-9/+]))',
  ].join('|'),
  'g',
);

/** Bytes that only tokens hold; `=` is padding and may only end a run. */
const RUN: ReadonlySet<string> = new Set([...WORD, '+', '/', '_', '-', '.', '%', '~']);
const LOOK = 200;

/** Shows the text as the secrets in it were before terminals, Slack and HTML touched them. */
export function plainViewOf(original: string): PlainView {
  const text = original.replace(ODD, plainCharacter);
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
  const { entity, address, label, continued, wrap } = match.groups ?? {};
  if (entity !== undefined) return ENTITIES[entity];
  if (label !== undefined) return address === label ? label : undefined;
  if (continued !== undefined) return continuation(text, match.index, continued);
  if (wrap !== undefined) return splitsToken(text, match.index, match.index + wrap.length) ? '' : undefined;
  return '';
}

/** A backslash joins two lines of a shell; without white space around it, also the two parts of a word. */
function continuation(text: string, at: number, shown: string): string {
  return /[ \t]$/.test(shown) || /\s/.test(text.charAt(at - 1)) ? ' ' : '';
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
