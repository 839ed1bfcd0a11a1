import { type Scanner, scanInside, scanWord } from './scanner.ts';
import {
  type Part,
  type Pipeline,
  type Redirect,
  ShellSyntaxError,
  type SimpleCommand,
  type Word,
} from './syntax.ts';

interface HereDocument {
  readonly redirect: { from: 'text'; body: Word };
  readonly end: string;
  readonly literal: boolean;
  readonly stripTabs: boolean;
}

interface Parser {
  readonly scanner: Scanner;
  words: Word[];
  redirects: Redirect[];
  commands: SimpleCommand[];
  pipelines: Pipeline[];
  waiting: HereDocument[];
}

/** The pipelines of a script, in order; `&&` and `;` only separate, since a command that fails throws. */
export function parseScript(text: string): readonly Pipeline[] {
  const scanner = { text, at: 0 };
  const parser: Parser = { scanner, words: [], redirects: [], commands: [], pipelines: [], waiting: [] };
  while (scanner.at < text.length) step(parser);
  endPipeline(parser);
  if (parser.waiting.length > 0) throw new ShellSyntaxError('a here-document has no body');
  return parser.pipelines;
}

function step(parser: Parser): void {
  const { scanner } = parser;
  const rest = scanner.text.slice(scanner.at, scanner.at + 3);
  if (/^[ \t]/.test(rest)) scanner.at++;
  else if (rest.startsWith('\\\n')) scanner.at += 2;
  else if (rest.startsWith('\n')) newLine(parser);
  else if (rest.startsWith('#')) skipComment(scanner);
  else if (rest.startsWith('&&')) separate(parser, 2);
  else if (rest.startsWith('||')) throw new ShellSyntaxError('|| is not understood');
  else if (rest.startsWith(';')) separate(parser, 1);
  else if (rest.startsWith('|')) {
    scanner.at++;
    endCommand(parser);
  } else if (rest.startsWith('<<')) hereDocument(parser, rest.startsWith('<<-'));
  else if (/^(?:>|2>|<)/.test(rest)) redirect(parser, rest);
  else if (/^[&()]/.test(rest)) throw new ShellSyntaxError(`"${rest.charAt(0)}" is not understood`);
  else parser.words.push(scanWord(scanner));
}

function newLine(parser: Parser): void {
  parser.scanner.at++;
  // A pipe at the end of a line goes on in the next.
  const goesOn = parser.commands.length > 0 && parser.words.length === 0;
  if (!goesOn) endPipeline(parser);
  for (const waiting of parser.waiting) readHereDocument(parser.scanner, waiting);
  parser.waiting = [];
}

function skipComment(scanner: Scanner): void {
  const end = scanner.text.indexOf('\n', scanner.at);
  scanner.at = end < 0 ? scanner.text.length : end;
}

function separate(parser: Parser, length: number): void {
  parser.scanner.at += length;
  endPipeline(parser);
}

function endCommand(parser: Parser): void {
  const { words, redirects } = parser;
  if (words.length > 0) parser.commands.push({ words, redirects });
  else if (redirects.length > 0) throw new ShellSyntaxError('a redirect stands without a command');
  parser.words = [];
  parser.redirects = [];
}

function endPipeline(parser: Parser): void {
  endCommand(parser);
  if (parser.commands.length > 0) parser.pipelines.push(parser.commands);
  parser.commands = [];
}

function redirect(parser: Parser, rest: string): void {
  const { scanner } = parser;
  const isError = rest.startsWith('2>');
  if (scanner.text.startsWith('2>&1', scanner.at)) {
    scanner.at += 4;
    return;
  }
  scanner.at += isError || rest.startsWith('>>') ? 2 : 1;
  const target = targetOf(scanner);
  if (isError) return;
  if (rest.startsWith('<')) parser.redirects.push({ from: 'file', target });
  else parser.redirects.push({ to: 'file', target, append: rest.startsWith('>>') });
}

function hereDocument(parser: Parser, stripTabs: boolean): void {
  const { scanner } = parser;
  scanner.at += stripTabs ? 3 : 2;
  if (scanner.text[scanner.at] === '<') {
    scanner.at++;
    parser.redirects.push({ from: 'text', body: targetOf(scanner) });
    return;
  }
  const word = targetOf(scanner);
  const end = word.map(part => ('text' in part ? part.text : '')).join('');
  const body: { from: 'text'; body: Word } = { from: 'text', body: [] };
  const literal = word.some(part => part.quoted);
  parser.redirects.push(body);
  parser.waiting.push({ redirect: body, end, literal, stripTabs });
}

function targetOf(scanner: Scanner): Word {
  while (scanner.text[scanner.at] === ' ') scanner.at++;
  const word = scanWord(scanner);
  if (word.length === 0) throw new ShellSyntaxError('a redirect names nothing');
  return word;
}

function readHereDocument(scanner: Scanner, { redirect, end, literal, stripTabs }: HereDocument): void {
  const lines: string[] = [];
  for (;;) {
    if (scanner.at >= scanner.text.length)
      throw new ShellSyntaxError(`the here-document has no end "${end}"`);
    const stop = scanner.text.indexOf('\n', scanner.at);
    const raw = scanner.text.slice(scanner.at, stop < 0 ? undefined : stop);
    scanner.at = stop < 0 ? scanner.text.length : stop + 1;
    const line = stripTabs ? raw.replace(/^\t{1,100}/, '') : raw;
    if (line === end) break;
    lines.push(`${line}\n`);
  }
  const text = lines.join('');
  redirect.body = literal ? [{ text, quoted: true }] : expandable(text);
}

function expandable(text: string): Word {
  const scanner = { text, at: 0 };
  const parts: Part[] = [];
  while (scanner.at < text.length) parts.push(...scanInside(scanner));
  return parts;
}
