import { isPlainAscii, stripEscapes } from './strip-escapes.ts';

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
/**
 * What becomes one space: line breaks with the quote marks and time stamps behind them, which say nothing about the
 * error and stand in the middle of wrapped sentences, and runs of blanks and backticks. Single spaces are left alone:
 * they are most of the matches and nothing changes.
 */
const GAPS =
  /\n(?:[>\s`]|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?\]?(?=\s))*| [\s`]+|(?! )[\s`]+/g;

/** A paste as one line of plain characters with single spaces; idempotent. */
export function clean(text: string): string {
  const bare = stripEscapes(text);
  const plain = isPlainAscii(bare) ? bare : stripEscapes(straighten(bare));
  return `\n${plain}`.replace(GAPS, ' ').trim();
}

function straighten(text: string): string {
  return text.normalize('NFKC').replace(FANCY, found => PLAIN[found] ?? found);
}
