import type { CommandScope } from '../../domain/command-scope.ts';
import { shellWord } from '../shell.ts';
import { argumentsOf } from './arguments-of.ts';
import { GLOBAL_SERVICES } from './aws-effects.ts';
import { readScript, type SimpleCommand } from './read-script.ts';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** What stands for a name that nothing told: a command with it fails wherever it is pasted. */
const UNKNOWN = { context: 'CONTEXT', region: 'REGION', subscription: 'SUBSCRIPTION' } as const;

/**
 * A script whose commands say where they run: kubectl and helm the context, aws and eksctl the region and the profile,
 * az the subscription. What a command says itself stays.
 */
export function placeCommand(script: string, scope: CommandScope): string {
  const insertions = readScript(script).flatMap(command => insertionsFor(command, scope));
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, text: flag }) => text.slice(0, at) + flag + text.slice(at), script);
}

/** Whether a script talks to a cluster, so that its context must be there. */
export function usesContext(script: string): boolean {
  return readScript(script).some(
    ({ words: [program] }) => program?.text === 'kubectl' || program?.text === 'helm',
  );
}

function insertionsFor(command: SimpleCommand, scope: CommandScope): readonly Insertion[] {
  const wanted = flagsFor(command, scope);
  const { flags } = argumentsOf(command);
  const missing = wanted.filter(([flag]) => !flags.has(flag));
  const text = missing.map(([flag, value]) => ` ${flag} ${shellWord(value)}`).join('');
  const at = placeFor(command);
  return text === '' || at === undefined ? [] : [{ at, text }];
}

type Flags = readonly (readonly [flag: string, value: string])[];

function flagsFor(command: SimpleCommand, scope: CommandScope): Flags {
  const { program, words } = argumentsOf(command);
  const { context = UNKNOWN.context, region = UNKNOWN.region, profile } = scope;
  const credentials: Flags = profile === undefined ? [] : [['--profile', profile]];
  switch (program) {
    case 'kubectl':
      return [['--context', context]];
    case 'helm':
      return words[0] === 'search' ? [] : [['--kube-context', context]];
    case 'eksctl':
      return [['--region', region], ...credentials];
    case 'aws':
      return GLOBAL_SERVICES.has(words[0] ?? '') ? credentials : [['--region', region], ...credentials];
    case 'az':
      return takesSubscription(words) ? [['--subscription', scope.subscription ?? UNKNOWN.subscription]] : [];
    default:
      return [];
  }
}

/** Commands of az about the directory or about the CLI itself know no subscription. */
function takesSubscription([group = '']: readonly string[]): boolean {
  return !['account', 'ad', 'extension', 'login', 'logout', 'version'].includes(group);
}

/** After the words that name the operation; kubectl and helm take their context first. */
function placeFor({ words }: SimpleCommand): number | undefined {
  const [program] = words;
  if (program?.text === 'kubectl' || program?.text === 'helm') return program.end;
  const flag = words.findIndex(word => word.text.startsWith('-'));
  const named = flag < 0 ? words : words.slice(0, flag);
  return named.at(-1)?.end;
}
