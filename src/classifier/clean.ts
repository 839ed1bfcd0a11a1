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
const COLOUR = /(?:(?!\s)\p{Cc})?\[(?:\d{1,3}(?:;\d{1,3}){0,4})?[mK](?!\])/gu;
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;
/** Quote marks and time stamps before a line say nothing about the error, and stand in the middle of wrapped sentences. */
const LINE_START =
  /(?:^|\n)(?:[>\s]|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?\]?(?=\s))*/g;

/** A paste as one line of plain characters with single spaces; idempotent. */
export function clean(text: string): string {
  return stripEscapes(straighten(stripEscapes(text)))
    .replace(COLOUR, '')
    .replace(INVISIBLE, '')
    .replace(LINE_START, '\n')
    .replace(/[\s`]+/g, ' ')
    .trim();
}

function straighten(text: string): string {
  // Most pastes are plain ASCII: normalising costs more than everything else here.
  if (!/[\u0080-\uffff]/.test(text)) return text;
  return text.normalize('NFKC').replace(FANCY, found => PLAIN[found] ?? found);
}
