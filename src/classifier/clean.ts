import { stripEscapes } from './strip-escapes.ts';

/** What word processors, chat clients and terminals put in the place of plain characters. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '´': "'",
  '。': '.',
  '、': ',',
  '–': '-',
  '—': '-',
  '‑': '-',
  '│': ' ',
  '┃': ' ',
  '║': ' ',
  '╷': ' ',
  '╵': ' ',
  '╭': ' ',
  '╰': ' ',
  '→': ' ',
  '\u0130': 'I',
};

const FANCY = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const COLOUR = /(?:(?!\s)\p{Cc}\[[\d;]{0,15}[a-z])|\[\d{1,3}(?:;\d{1,3}){0,4}m(?!\])/giu;
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;
/** Quote marks and time stamps before a line say nothing about the error, and stand in the middle of wrapped sentences. */
const LINE_START =
  /(?:^|\n)(?:[>\s]|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?\]?(?=\s))*/g;

/** Single spaces between words are left alone: they are most of the matches and nothing changes. */
const SPACES = / [\s`]+|(?! )[\s`]+/g;
const PLAIN_ASCII = /^[\t\n\r -~]*$/;

/** A paste as one line of plain characters with single spaces; idempotent. */
export function clean(text: string): string {
  // Most pastes are plain ASCII: looking for anything else costs more than all the rest.
  const plain = PLAIN_ASCII.test(text) ? stripEscapes(text) : stripEscapes(straighten(stripEscapes(text)));
  return withoutColours(plain).replace(LINE_START, '\n').replace(SPACES, ' ').trim();
}

function withoutColours(text: string): string {
  const dull = /\[[\d;]{0,15}[a-z]/i.test(text) ? text.replace(COLOUR, '') : text;
  return PLAIN_ASCII.test(dull) ? dull : dull.replace(INVISIBLE, '');
}

function straighten(text: string): string {
  return text.normalize('NFKC').replace(FANCY, found => PLAIN[found] ?? found);
}
