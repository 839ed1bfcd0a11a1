import { lineEnd, skipForward, WORD } from './scan.ts';
import type { FindSecrets, Span } from './span.ts';

const BEGIN = /-{2,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{0,5}/g;
const END = /-{2,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{0,5}/g;
const PUTTY = /Private-Lines: [0-9]{1,4}/g;

/** Line breaks as they are, or escaped once or more in JSON and shell strings. */
const BREAK = /(?:\\{1,8}[rn]|\r|\n|[ \t]|[>|│]){1,40}/y;
const HEADER = /(?:Proc-Type|DEK-Info|Comment|Version|Charset|Hash): ?[^\r\n\\]{0,120}/y;
const BODY: ReadonlySet<string> = new Set([...WORD, '+', '/', '=']);

/** Finds private keys of every PEM kind, also with escaped line breaks, and also when an end is cut off. */
export const findPrivateKeys: FindSecrets = text => {
  if (!/PRIVATE KEY|Private-Lines/.test(text)) return [];
  const ends = [...text.matchAll(END)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const begins = [...text.matchAll(BEGIN), ...text.matchAll(PUTTY)].map(match => match.index);
  const blocks = blocksOf(
    text,
    begins.sort((one, other) => one - other),
    ends,
  );
  const closed = new Set(blocks.map(block => block.end));
  const tails = ends.filter(end => !closed.has(end.end)).map(end => headless(text, end));
  return [...blocks, ...tails];
};

function blocksOf(
  text: string,
  begins: readonly number[],
  ends: readonly { readonly start: number; readonly end: number }[],
): Span[] {
  let next = 0;
  return begins.map((start, index) => {
    while (next < ends.length && (ends[next]?.start ?? 0) < start) next++;
    const end = ends[next];
    const following = begins[index + 1] ?? text.length;
    const stop = end !== undefined && end.start < following ? end.end : bodyEnd(text, start, following);
    return { start, end: stop, kind: 'private-key' };
  });
}

/** Where a key without an end stops: after the last stretch that can be part of a key. */
function bodyEnd(text: string, start: number, limit: number): number {
  const banner = /-{2,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{0,5}|Private-Lines: [0-9]{1,4}/y;
  let end = matchAt(banner, text, start) ?? start;
  for (let first = true; end < limit; first = false) {
    const after = matchAt(BREAK, text, end) ?? end;
    const stop = matchAt(HEADER, text, after) ?? skipForward(text, after, BODY);
    if (stop === after || (after === end && !first) || isProse(text, after, stop)) break;
    end = stop;
  }
  return Math.min(end, limit);
}

/** Words after a cut key are what somebody said about it; a key's lines are whole, or long and with digits. */
function isProse(text: string, start: number, stop: number): boolean {
  const piece = text.slice(start, Math.min(stop, start + 80));
  if (piece.includes(': ')) return false;
  if (piece.length < 24 && /^[A-Z]?[a-z]{1,30}$|^(?:[A-Z][a-z]{1,20}){1,4}$/.test(piece)) return true;
  const rest = text.slice(stop, lineEnd(text, stop, 60));
  return (
    !/^[ \t]{0,40}(?:$|\\[\\rn]|["'`,;)}\]])/.test(rest) && (piece.length < 16 || !/[0-9+/=]/.test(piece))
  );
}

/** The end of a key whose beginning is cut off: reaches back over the lines that can be part of it. */
function headless(text: string, end: { readonly start: number; readonly end: number }): Span {
  let start = end.start;
  for (;;) {
    const before = /(?:^|[^A-Za-z0-9+/=])([A-Za-z0-9+/=]{16,200})(?:\\{1,8}[rn]|[\r\n \t>|│]){1,20}$/.exec(
      text.slice(Math.max(0, start - 260), start),
    );
    if (before?.[1] === undefined || !/[0-9+/]/.test(before[1]))
      return { start, end: end.end, kind: 'private-key' };
    start -= before[0].length - (/^[A-Za-z0-9+/=]/.test(before[0]) ? 0 : 1);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
