import type { CommandScope } from '../../domain/command-scope.ts';
import { argumentsOf } from './arguments-of.ts';
import { readScript } from './read-script.ts';

const ON_NODE: ReadonlySet<string> = new Set(['crictl', 'ctr', 'journalctl', 'kubeadm', 'systemctl']);

/** Where a command is to be run, as far as it does not say so itself: with which account's credentials, or on a node. */
export function whereOf(script: string, { account, profile }: CommandScope): string | undefined {
  const programs = readScript(script).map(command => argumentsOf(command).program);
  if (programs.some(program => ON_NODE.has(program))) return 'on the node';
  const needsAccount = programs.some(program => program === 'aws' || program === 'eksctl');
  return needsAccount && profile === undefined && account !== undefined ? `account ${account}` : undefined;
}
