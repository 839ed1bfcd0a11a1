import { type Part, ShellSyntaxError, type Word } from './syntax.ts';

/** A place in a text that moves forward. */
export interface Scanner {
  readonly text: string;
  at: number;
}

const VARIABLE = /^\$(?:\{([A-Za-z_]\w{0,200})\}|([A-Za-z_]\w{0,200}))/;
const STOPS: ReadonlySet<string> = new Set([' ', '\t', '\n', ';', '|', '&', '<', '>', '(', ')']);

/** The next word, up to an unquoted blank or operator. */
export function scanWord(scanner: Scanner): Word {
  const parts: Part[] = [];
  while (scanner.at < scanner.text.length) {
    const next = scanner.text[scanner.at] ?? '';
    if (STOPS.has(next)) break;
    parts.push(...scanPart(scanner, next));
  }
  return parts;
}

function scanPart(scanner: Scanner, next: string): readonly Part[] {
  if (next === "'") return [scanSingle(scanner)];
  if (next === '"') return scanDouble(scanner);
  if (next === '$') return [scanExpansion(scanner, false)];
  if (next === '`') throw new ShellSyntaxError('backticks are not understood');
  if (next === '\\') return scanEscape(scanner);
  scanner.at++;
  return [{ text: next, quoted: false }];
}

function scanSingle(scanner: Scanner): Part {
  const end = scanner.text.indexOf("'", scanner.at + 1);
  if (end < 0) throw new ShellSyntaxError('a single quote is not closed');
  const text = scanner.text.slice(scanner.at + 1, end);
  scanner.at = end + 1;
  return { text, quoted: true };
}

function scanEscape(scanner: Scanner): readonly Part[] {
  const text = scanner.text[scanner.at + 1] ?? '';
  scanner.at += 2;
  return text === '\n' ? [] : [{ text, quoted: true }];
}

function scanDouble(scanner: Scanner): readonly Part[] {
  scanner.at++;
  const parts: Part[] = [{ text: '', quoted: true }];
  while (scanner.text[scanner.at] !== '"') {
    if (scanner.at >= scanner.text.length) throw new ShellSyntaxError('a double quote is not closed');
    parts.push(...scanInside(scanner));
  }
  scanner.at++;
  return parts;
}

/** One piece of text in which only `$` and some backslashes are special: double quotes and here-documents. */
export function scanInside(scanner: Scanner): readonly Part[] {
  const next = scanner.text[scanner.at] ?? '';
  if (next === '$') return [scanExpansion(scanner, true)];
  if (next === '`') throw new ShellSyntaxError('backticks are not understood');
  const after = scanner.text[scanner.at + 1] ?? '';
  if (next === '\\' && '$`"\\\n'.includes(after) && after !== '') {
    scanner.at += 2;
    return after === '\n' ? [] : [{ text: after, quoted: true }];
  }
  scanner.at++;
  return [{ text: next, quoted: true }];
}

function scanExpansion(scanner: Scanner, quoted: boolean): Part {
  const rest = scanner.text.slice(scanner.at, scanner.at + 210);
  if (rest.startsWith('$(')) return scanSubstitution(scanner, quoted);
  const [whole, braced, bare] = VARIABLE.exec(rest) ?? [];
  if (whole === undefined) {
    if (rest.startsWith('${'))
      throw new ShellSyntaxError(`the expansion ${rest.slice(0, 20)} is not understood`);
    scanner.at++;
    return { text: '$', quoted };
  }
  scanner.at += whole.length;
  return { variable: braced ?? bare ?? '', quoted };
}

function scanSubstitution(scanner: Scanner, quoted: boolean): Part {
  const inside: Scanner = { text: scanner.text, at: scanner.at + 2 };
  let depth = 1;
  while (inside.at < inside.text.length) {
    const next = inside.text[inside.at] ?? '';
    if (next === '(' || next === ')') {
      depth += next === '(' ? 1 : -1;
      inside.at++;
      if (depth === 0) {
        const command = scanner.text.slice(scanner.at + 2, inside.at - 1);
        scanner.at = inside.at;
        return { command, quoted };
      }
    } else if (STOPS.has(next)) inside.at++;
    else scanWord(inside);
  }
  throw new ShellSyntaxError('a $( is not closed');
}
