import { CommandFailed, type Ran, type Session, type Tool } from '../session.ts';
import { parseScript } from './parse.ts';
import type { Pipeline, Redirect, SimpleCommand, Word } from './syntax.ts';

const ASSIGNMENT = /^([A-Za-z_]\w{0,200})=/;

/** Runs a script as a shell would, with these programs; a program that fails throws. */
export function runScript(script: string, session: Session, tools: Readonly<Record<string, Tool>>): Ran {
  let ran: Ran = { session, output: '' };
  for (const pipeline of parseScript(script)) {
    const next = runPipeline(pipeline, ran.session, tools);
    const output = joined(ran.output, next.output);
    ran = output === undefined ? { session: next.session } : { session: next.session, output };
  }
  return ran;
}

function joined(before: string | undefined, after: string | undefined): string | undefined {
  return before === undefined || after === undefined ? undefined : before + after;
}

function runPipeline(pipeline: Pipeline, session: Session, tools: Readonly<Record<string, Tool>>): Ran {
  let ran: Ran = { session, output: '' };
  for (const command of pipeline) ran = runCommand(command, ran, tools);
  return ran;
}

function runCommand(
  { words, redirects }: SimpleCommand,
  before: Ran,
  tools: Readonly<Record<string, Tool>>,
): Ran {
  const { assigned, rest } = assignments(words, before.session, tools);
  if (rest.length === 0) return { session: assigned, output: '' };
  const [name, ...args] = rest.flatMap(word => expand(word, assigned, tools));
  if (name === undefined) return { session: assigned, output: '' };
  const tool = tools[name];
  if (tool === undefined) {
    throw new CommandFailed(
      `"${name}" is not a command that the engineer knows: add a file for it to simulator/engineer`,
    );
  }
  const input = inputOf(redirects, before, assigned, tools);
  return redirected(tool(args, assigned, input), redirects, tools);
}

function assignments(words: readonly Word[], session: Session, tools: Readonly<Record<string, Tool>>) {
  let assigned = session;
  let index = 0;
  for (; index < words.length; index++) {
    const word = words[index] ?? [];
    const [whole, name] = ASSIGNMENT.exec(leadingText(word)) ?? [];
    if (whole === undefined || name === undefined) break;
    const value = textOf(word, assigned, tools).slice(whole.length);
    assigned = { ...assigned, variables: { ...assigned.variables, [name]: value } };
  }
  return { assigned, rest: words.slice(index) };
}

function leadingText(word: Word): string {
  let text = '';
  for (const part of word) {
    if (!('text' in part) || part.quoted) break;
    text += part.text;
  }
  return text;
}

/** The arguments a word becomes: unquoted expansions are split at blanks, quoted ones are not. */
function expand(word: Word, session: Session, tools: Readonly<Record<string, Tool>>): readonly string[] {
  const fields: string[] = [];
  let current: string | undefined;
  for (const part of word) {
    const text = filledIn(part, session, tools);
    if ('text' in part || part.quoted) {
      current = (current ?? '') + text;
      continue;
    }
    const [first = '', ...others] = text.split(/\s{1,100}/);
    if (first !== '') current = (current ?? '') + first;
    for (const other of others) {
      if (current !== undefined) fields.push(current);
      current = other === '' ? undefined : other;
    }
  }
  return current === undefined ? fields : [...fields, current];
}

function filledIn(part: Word[number], session: Session, tools: Readonly<Record<string, Tool>>): string {
  if ('text' in part) return part.text;
  if ('variable' in part) {
    const value = session.variables[part.variable];
    if (value !== undefined) return value;
    throw new CommandFailed(`the variable ${part.variable} is used but never set`);
  }
  const { output } = runScript(part.command, session, tools);
  if (output === undefined) throw new CommandFailed(`what "${part.command}" prints is not known`);
  return output.replace(/\n{1,1000}$/, '');
}

function textOf(word: Word, session: Session, tools: Readonly<Record<string, Tool>>): string {
  return word.map(part => filledIn(part, session, tools)).join('');
}

function inputOf(
  redirects: readonly Redirect[],
  before: Ran,
  session: Session,
  tools: Readonly<Record<string, Tool>>,
): string {
  const source = redirects.find(redirect => 'from' in redirect);
  if (source === undefined || !('from' in source)) return before.output ?? '';
  if (source.from === 'text') return textOf(source.body, session, tools);
  const name = textOf(source.target, session, tools);
  const text = session.files[name];
  if (text === undefined) throw new CommandFailed(`${name}: No such file or directory`);
  return text;
}

function redirected(ran: Ran, redirects: readonly Redirect[], tools: Readonly<Record<string, Tool>>): Ran {
  const into = redirects.find(redirect => 'to' in redirect);
  if (into === undefined || !('to' in into)) return ran;
  const { session } = ran;
  const name = textOf(into.target, session, tools);
  if (name === '/dev/null') return { session, output: '' };
  if (ran.output === undefined) throw new CommandFailed(`what goes into ${name} is not known`);
  const before = into.append ? (session.files[name] ?? '') : '';
  return { session: { ...session, files: { ...session.files, [name]: before + ran.output } }, output: '' };
}
