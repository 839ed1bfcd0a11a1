import { lineEnd } from './scan.ts';

/** A value as it stands after its name. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** The rest of its line, when it is not quoted and more words follow. */
  readonly rest: string;
}

const OPENING = /(?:[bBrRuUfF]{1,2}(?=["']))?\\{0,4}(?:"""|'''|["'`])/y;
const LONGEST = 4096;
const GLANCE = 200;
const NEXT_SETTING = /[&;,](?=[ \t]{0,4}(?:amp;)?["']?[A-Za-z_][A-Za-z0-9_. -]{0,60}["']?[:=])/g;

/** Reads the value that begins at `start`: quoted, or up to white space or the next setting. */
export function readValue(text: string, start: number): Value | undefined {
  OPENING.lastIndex = start;
  const opening = OPENING.exec(text)?.[0];
  return opening === undefined ? readBare(text, start) : readQuoted(text, start + opening.length, opening);
}

function readQuoted(text: string, start: number, opening: string): Value | undefined {
  const quote = opening.replace(/^[A-Za-z]{1,2}/, '');
  const stop = quote.length === 3 ? Math.min(text.length, start + LONGEST) : lineEnd(text, start, LONGEST);
  const end = closingQuote(text, start, stop, quote);
  return end === start ? undefined : { start, end, quoted: true, rest: '' };
}

/** The quote that closes, which no backslash escapes unless the opening one was escaped too. */
function closingQuote(text: string, start: number, stop: number, quote: string): number {
  for (let at = start; at < stop; at++) {
    if (text.startsWith(quote, at)) return at;
    if (text.charAt(at) === '\\' && !quote.startsWith('\\')) at++;
  }
  return stop;
}

function readBare(text: string, start: number): Value | undefined {
  const run = /[^\s"'`<>]{1,4096}/y;
  run.lastIndex = start;
  const found = run.exec(text)?.[0];
  if (found === undefined || /^[{[|>(&!*]?$/.test(found) || /^[{[](?!REDACTED)/.test(found)) return undefined;
  NEXT_SETTING.lastIndex = 1;
  const cut = NEXT_SETTING.exec(found)?.index ?? found.length;
  const value = found.slice(0, cut).replace(/[,;:.)}\]\\]{1,16}$/, '');
  const after = start + found.length;
  const rest = cut < found.length ? '' : text.slice(after, lineEnd(text, after, GLANCE)).trim();
  return value === '' ? undefined : { start, end: start + value.length, quoted: false, rest };
}
