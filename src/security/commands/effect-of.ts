import type { Effect } from '../../domain/command-scope.ts';
import { argumentsOf, type CommandArguments } from './arguments-of.ts';
import { AWS_EFFECTS, AWS_LOOKS } from './aws-effects.ts';
import { KUBECTL_EFFECTS } from './kubectl-effects.ts';
import { AZ_EFFECTS, AZ_LOOKS, PROGRAM_EFFECTS } from './other-effects.ts';
import { readScript, type SimpleCommand } from './read-script.ts';

const ORDER: readonly Effect[] = ['look', 'change', 'disruptive'];

/** What a script does to what runs, by its strongest command; a program or verb that no table knows counts as disruptive. */
export function effectOf(script: string): Effect {
  const effects = readScript(script).map(command => effectOfCommand(command) ?? 'disruptive');
  return ORDER.findLast(effect => effects.includes(effect)) ?? 'look';
}

/** What one command does; `undefined` when no table knows its verb. */
export function effectOfCommand(command: SimpleCommand): Effect | undefined {
  const args = argumentsOf(command);
  if (command.words.length === 0) return 'look';
  const { program, words, flags } = args;
  if (flags.get('--dry-run')) return 'look';
  if (program === 'kubectl') return kubectlEffect(args);
  const said = words.join(' ');
  if (program === 'aws')
    return AWS_LOOKS.test(`${said} `) ? 'look' : AWS_EFFECTS[words.slice(0, 2).join(' ')];
  if (program === 'az') return AZ_LOOKS.test(said) ? 'look' : byFirstWords(AZ_EFFECTS, words);
  return byFirstWords(PROGRAM_EFFECTS[program] ?? {}, words);
}

/** A program that runs in a container is judged by what it does there. */
function kubectlEffect(args: CommandArguments): Effect | undefined {
  const { words, after, flags } = args;
  const scaledDown = words[0] === 'scale' && flags.get('--replicas') === '0';
  const evicting = words[0] === 'taint' && words.some(word => /:NoExecute$/.test(word));
  if (scaledDown || evicting) return 'disruptive';
  if (words[0] !== 'exec') return byFirstWords(KUBECTL_EFFECTS, words);
  const inside = after.map(text => ({ text, start: 0, end: 0, expands: false, substitutes: false }));
  return effectOfCommand({ words: inside, assigns: [], nested: false });
}

function byFirstWords(table: Readonly<Record<string, Effect>>, words: readonly string[]): Effect | undefined {
  const lengths = [4, 3, 2, 1, 0].map(length => words.slice(0, length).join(' '));
  const known = lengths.find(start => Object.hasOwn(table, start));
  return known === undefined ? undefined : table[known];
}
