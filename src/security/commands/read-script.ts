import { closingOf } from './closing-of.ts';

/** A word of a command: what the shell makes of it, as far as that is fixed, and where it stands in the script. */
export interface ScriptWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a variable or the output of a command is filled in. */
  readonly expands: boolean;
  /** Whether it is the output of a command. */
  readonly substitutes: boolean;
}

/** One program with its arguments. */
export interface SimpleCommand {
  readonly words: readonly ScriptWord[];
  /** Variables that are set before it, or instead of it. */
  readonly assigns: readonly string[];
  /** Whether it stands within `$(…)`. */
  readonly nested: boolean;
}

const ASSIGNMENT = /^([A-Za-z_]\w{0,200})=/;
const SEPARATOR = /\s|[;|&()]/;

/** The simple commands of a script in their order, those within `$(…)` after the one that holds them. */
export function readScript(script: string, offset = 0, nested = false): readonly SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  const inner: SimpleCommand[] = [];
  let words: ScriptWord[] = [];
  const end = () => {
    if (words.length > 0) commands.push(commandOf(words, nested), ...inner.splice(0));
    words = [];
  };
  for (let at = 0; at < script.length; ) {
    const next = script[at] ?? '';
    const redirect = /^(?:[0-9]?>{1,2}(?:&[0-9])?|<)\s{0,10}/.exec(script.slice(at, at + 15))?.[0];
    if (redirect !== undefined) {
      at += redirect.length;
      if (!redirect.includes('&')) at = readWord(script, at, offset).next;
    } else if (SEPARATOR.test(next)) {
      if (!/[ \t]/.test(next)) end();
      at++;
    } else if (script.startsWith('\\\n', at)) at += 2;
    else {
      const { word, next: after, substitutions } = readWord(script, at, offset);
      words.push(word);
      inner.push(...substitutions);
      at = after;
    }
  }
  end();
  return commands;
}

function commandOf(words: readonly ScriptWord[], nested: boolean): SimpleCommand {
  const first = words.findIndex(word => !ASSIGNMENT.test(word.text) && word.text !== 'sudo');
  const at = first < 0 ? words.length : first;
  const assigns = words.slice(0, at).flatMap(({ text }) => ASSIGNMENT.exec(text)?.[1] ?? []);
  return { words: words.slice(at), assigns, nested };
}

interface Reading {
  readonly word: ScriptWord;
  readonly next: number;
  readonly substitutions: readonly SimpleCommand[];
}

function readWord(script: string, start: number, offset: number): Reading {
  const substitutions: SimpleCommand[] = [];
  let text = '';
  let quote = '';
  let expands = false;
  let at = start;
  for (; at < script.length; at++) {
    const next = script[at] ?? '';
    if (quote === '' && (SEPARATOR.test(next) || next === '<' || next === '>')) break;
    if (next === quote) quote = '';
    else if (quote === '' && (next === "'" || next === '"')) quote = next;
    else if (next === '\\' && quote !== "'") text += script[++at] ?? '';
    else if (next === '$' && quote !== "'" && /[A-Za-z_{(]/.test(script[at + 1] ?? '')) {
      expands = true;
      if (script[at + 1] !== '(') continue;
      const close = closingOf(script, at + 2);
      substitutions.push(...readScript(script.slice(at + 2, close), offset + at + 2, true));
      at = close;
    } else text += next;
  }
  return {
    word: { text, start: offset + start, end: offset + at, expands, substitutes: substitutions.length > 0 },
    next: Math.max(at, start + 1),
    substitutions,
  };
}
