import { stripTypeScriptTypes } from 'node:module';
import { mask } from './mask.ts';

/** A function with a body in braces, and how many lines it has. */
export interface CodeFunction {
  /** Line where its body begins, from 1. */
  readonly line: number;
  readonly lines: number;
}

const NOT_A_FUNCTION = /\b(if|for|while|switch|catch|with|await)\s*$/;

/** The functions of a file's text. Without its types, a brace after `=>` or after a parameter list opens a body. */
export function functionsIn(text: string): readonly CodeFunction[] {
  const code = mask(stripTypeScriptTypes(text));
  const open: { readonly at: number; readonly body: boolean }[] = [];
  const found: CodeFunction[] = [];
  for (const { 0: brace, index } of code.matchAll(/[{}]/g)) {
    if (brace === '{') open.push({ at: index, body: opensBody(code.slice(0, index).trimEnd()) });
    const last = brace === '}' ? open.pop() : undefined;
    if (last?.body) {
      const line = lineOf(code, last.at);
      found.push({ line, lines: lineOf(code, index) - line + 1 });
    }
  }
  return found.toSorted((one, other) => one.line - other.line);
}

function opensBody(before: string): boolean {
  if (before.endsWith('=>')) return true;
  if (!before.endsWith(')')) return false;
  return !NOT_A_FUNCTION.test(before.slice(0, openingOf(before)));
}

/** Where the parenthesis opens that the text's last character closes. */
function openingOf(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === ')') depth += 1;
    if (text[index] === '(') depth -= 1;
    if (depth === 0) return index;
  }
  return 0;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
