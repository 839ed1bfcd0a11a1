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
/** How much of a value without quotes is looked at; the rest of a longer one belongs to it unseen. */
const LOOK = 512;
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

const BARE = new RegExp(`[^\\s"'\`<>]{1,${LOOK}}`, 'y');
const REST = /[^\s"'`<>]{1,1000}/y;

function readBare(text: string, start: number): Value | undefined {
  if (text.charAt(start) === '<') return readBracketed(text, start);
  BARE.lastIndex = start;
  const found = BARE.exec(text)?.[0];
  if (found === undefined || /^[{[|>(&!*]?$/.test(found) || /^[{[](?!REDACTED)/.test(found)) return undefined;
  NEXT_SETTING.lastIndex = 1;
  const cut = NEXT_SETTING.exec(found)?.index ?? found.length;
  if (cut === LOOK) return { start, end: endOfRun(text, start + LOOK), quoted: false, rest: '' };
  const value = found.slice(0, cut).replace(/[,;:.)}\]\\]{1,16}$/, '');
  const after = start + found.length;
  const rest = cut < found.length ? '' : text.slice(after, lineEnd(text, after, GLANCE)).trim();
  return value === '' ? undefined : { start, end: start + value.length, quoted: false, rest };
}

function endOfRun(text: string, from: number): number {
  let end = from;
  for (REST.lastIndex = end; REST.test(text); REST.lastIndex = end) end = REST.lastIndex;
  return end;
}

const BRACKETED = /<(?<value>[^\s<>]{4,256})>/y;

/** `password: <Xy7…>`: in brackets stands a placeholder, or a value that people marked so. */
function readBracketed(text: string, start: number): Value | undefined {
  BRACKETED.lastIndex = start;
  const value = BRACKETED.exec(text)?.groups?.value ?? '';
  const marked = /[0-9]/.test(value) && /[A-Za-z]/.test(value) && !/^[a-z]+:|^[a-z-]+[0-9]?$/.test(value);
  return marked ? { start: start + 1, end: start + 1 + value.length, quoted: true, rest: '' } : undefined;
}
