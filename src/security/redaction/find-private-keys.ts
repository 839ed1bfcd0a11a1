import { lineEnd, skipBack, skipForward, WORD } from './scan.ts';
import type { FindSecrets, Span } from './span.ts';

const BEGIN = /-{2,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{0,5}/g;
const END = /-{2,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{0,5}/g;
const HINT = /PRIVATE KEY|Private-Lines|IBA(?:AKC|DAN)|AgEAM|MHcCAQEE|MIGkAgEBBD|MC4CAQAw|b3BlbnNzaC1rZXk/;
const PUTTY = /Private-Lines: [0-9]{1,4}/g;

/** Line breaks as they are, or escaped once or more in JSON and shell strings. */
const BREAK = /(?:\\{1,8}[rn]|\r|\n|[ \t]|[>|│]){1,40}/y;
const HEADER = /(?:Proc-Type|DEK-Info|Comment|Version|Charset|Hash): ?[^\r\n\\]{0,120}/y;
const BODY: ReadonlySet<string> = new Set([...WORD, '+', '/', '=']);

/** Finds private keys of every PEM kind, also with escaped line breaks, and also when an end is cut off. */
export const findPrivateKeys: FindSecrets = text => {
  if (!HINT.test(text)) return [];
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
  return [...blocks, ...tails, ...bare(text)];
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
    const lineEnd = breakBack(text, start);
    const lineStart = lineBack(text, lineEnd);
    if (lineEnd === start || lineEnd - lineStart < 16 || !/[0-9+/]/.test(text.slice(lineStart, lineEnd)))
      return { start, end: end.end, kind: 'private-key' };
    start = lineStart;
  }
}

const GAP: ReadonlySet<string> = new Set('\r\n \t>|│');

/** Back over line breaks, escaped ones too. */
function breakBack(text: string, from: number): number {
  let at = skipBack(text, from, GAP, 20);
  while (/^\\[rn]$/.test(text.slice(Math.max(0, at - 2), at))) at = skipBack(text, at - 2, new Set('\\'), 8);
  return skipBack(text, at, GAP, 20);
}

/** Back over one line of a key; the letter of an escaped line break before it is not part of it. */
function lineBack(text: string, from: number): number {
  const at = skipBack(text, from, BODY, 200);
  return text.charAt(at - 1) === '\\' && /[rn]/.test(text.charAt(at)) ? at + 1 : at;
}

/** How keys begin in DER: RSA, PKCS #8, EC, Ed25519, and OpenSSH's own form; certificates and public keys do not. */
const KEY_START =
  /MII[A-Za-z0-9+/]{3,5}IBA(?:AKC|DAN)|MHcCAQEE|MIGkAgEBBD|MIG[A-Za-z0-9+/]AgEAM|MC4CAQAw|b3BlbnNzaC1rZXktdjE/g;

/** Keys of which only lines between the banners are left. */
function bare(text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { index: start } of text.matchAll(KEY_START)) {
    if (start < done) continue;
    done = bodyEnd(text, start, text.length);
    if (done - start >= SHORTEST_BARE) spans.push({ start, end: done, kind: 'private-key' });
  }
  return spans;
}

const SHORTEST_BARE = 40;

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
