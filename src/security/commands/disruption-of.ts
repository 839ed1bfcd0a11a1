import { argumentsOf, type CommandArguments } from './arguments-of.ts';
import { effectOfCommand } from './effect-of.ts';
import { readScript } from './read-script.ts';

/** What a disruptive command ends, as far as a cluster can say how much that is. */
export type Disruption =
  | { readonly ends: 'pods-of-node'; readonly node: string; readonly deletesLocalData: boolean }
  | { readonly ends: 'instance'; readonly instanceId: string }
  | { readonly ends: 'nodes-of-group'; readonly nodegroup: string }
  | { readonly ends: 'pod'; readonly namespace: string; readonly pod: string }
  | {
      readonly ends: 'pods-of-workload';
      readonly namespace: string;
      readonly kind: string;
      readonly name: string;
    };

/** What the first disruptive command of a script ends; `undefined` when that is nothing that a cluster counts. */
export function disruptionOf(script: string): Disruption | undefined {
  const command = readScript(script).find(one => effectOfCommand(one) === 'disruptive');
  if (command === undefined) return undefined;
  const args = argumentsOf(command);
  if (args.program === 'kubectl') return byKubectl(args);
  return args.program === 'aws' ? byAws(args) : undefined;
}

function byKubectl({ words, flags }: CommandArguments): Disruption | undefined {
  const [verb = '', first = '', second = ''] = words;
  const namespace = flags.get('-n') ?? flags.get('--namespace') ?? 'default';
  if (verb === 'drain')
    return { ends: 'pods-of-node', node: first, deletesLocalData: flags.has('--delete-emptydir-data') };
  if (verb === 'delete' && /^pods?$/.test(first)) return { ends: 'pod', namespace, pod: second };
  if (verb !== 'rollout') return undefined;
  const [kind = '', name = words[3] ?? ''] = second.split('/');
  return name === '' ? undefined : { ends: 'pods-of-workload', namespace, kind, name };
}

function byAws({ words, flags }: CommandArguments): Disruption | undefined {
  const instanceId = flags.get('--instance-ids') ?? '';
  const nodegroup = flags.get('--nodegroup-name') ?? '';
  if (words[0] === 'ec2' && instanceId !== '') return { ends: 'instance', instanceId };
  return words[0] === 'eks' && nodegroup !== '' ? { ends: 'nodes-of-group', nodegroup } : undefined;
}
