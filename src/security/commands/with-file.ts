import { shellWord } from '../shell.ts';
import { argumentsOf } from './arguments-of.ts';
import { readScript, type ScriptWord, type SimpleCommand } from './read-script.ts';

/** The same command with its long document in a file beside it. */
export interface CommandWithFile {
  readonly name: string;
  readonly content: string;
  readonly command: string;
}

/** A document longer than this is not to be read on a phone. */
const LONG = 160;

/** Puts the long JSON of an `aws` or `kubectl patch` command into a file; `undefined` when it has none. */
export function withFile(script: string): CommandWithFile | undefined {
  for (const command of readScript(script)) {
    const at = command.words.findIndex(isLongDocument);
    const document = command.words[at];
    const flag = command.words[at - 1];
    if (document === undefined || flag === undefined) continue;
    const name = nameFor(command, flag.text);
    const reference = referenceTo(command, flag, name);
    if (reference === undefined) continue;
    const shorter = script.slice(0, flag.start) + reference + script.slice(document.end);
    return { name, content: `${indented(document.text)}\n`, command: shorter };
  }
  return undefined;
}

function isLongDocument({ text, expands }: ScriptWord): boolean {
  return text.length > LONG && !expands && /^[{[]/.test(text) && isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function indented(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}

/** Source: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html */
function referenceTo(
  { words: [program] }: SimpleCommand,
  flag: ScriptWord,
  name: string,
): string | undefined {
  if (program?.text === 'aws' && flag.text.startsWith('--'))
    return `${flag.text} ${shellWord(`file://${name}`)}`;
  const isPatch = program?.text === 'kubectl' && (flag.text === '-p' || flag.text === '--patch');
  return isPatch ? `--patch-file ${shellWord(name)}` : undefined;
}

/** `checkout-s3-trust.json`: what the document is of, and what it is. */
function nameFor(command: SimpleCommand, flag: string): string {
  const { flags, words } = argumentsOf(command);
  const named = [...flags].find(([name]) => /-(?:name|id)$/.test(name))?.[1] ?? words[2] ?? 'command';
  const kind = /assume-role-policy/.test(`${words.join(' ')} ${flag}`)
    ? 'trust'
    : (flag.replace(/^-+/, '').split('-')[0] ?? '');
  const safe = named.replaceAll(/[^\w.-]{1,100}/g, '-').slice(0, 60);
  return `${safe}-${kind === 'p' ? 'patch' : kind}.json`;
}
