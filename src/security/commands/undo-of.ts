import { shellWord } from '../shell.ts';
import { argumentsOf, type CommandArguments } from './arguments-of.ts';
import { effectOfCommand } from './effect-of.ts';
import { readScript, type SimpleCommand } from './read-script.ts';

/** The command that takes a script back, where its one change can be taken back from what it says itself. */
export function undoOf(script: string): string | undefined {
  const changing = readScript(script).filter(command => effectOfCommand(command) !== 'look');
  const [only, ...more] = changing;
  if (only === undefined || more.length > 0 || only.words.some(word => word.expands)) return undefined;
  const words = opposite(only);
  return words?.map(word => shellWord(word)).join(' ');
}

function opposite(command: SimpleCommand): readonly string[] | undefined {
  const args = argumentsOf(command);
  if (args.program === 'kubectl') return kubectlUndo(command, args);
  if (args.program === 'aws') return byRenaming(command, args, AWS_OPPOSITES) ?? switchedBack(command);
  if (args.program === 'az') return byRenaming(command, args, AZ_OPPOSITES);
  return undefined;
}

/** Operations whose opposite has another name, and the flags that it takes. */
interface Opposite {
  readonly as: string;
  readonly keeps?: readonly string[];
}

const AWS_OPPOSITES: Readonly<Record<string, Opposite>> = {
  'ec2 attach-internet-gateway': { as: 'ec2 detach-internet-gateway' },
  'ec2 authorize-security-group-egress': { as: 'ec2 revoke-security-group-egress' },
  'ec2 authorize-security-group-ingress': { as: 'ec2 revoke-security-group-ingress' },
  'ec2 create-network-acl-entry': {
    as: 'ec2 delete-network-acl-entry',
    keeps: ['--network-acl-id', '--ingress', '--egress', '--rule-number'],
  },
  'ec2 create-route': {
    as: 'ec2 delete-route',
    keeps: ['--route-table-id', '--destination-cidr-block', '--destination-ipv6-cidr-block'],
  },
  'ec2 create-tags': { as: 'ec2 delete-tags' },
  'eks create-access-entry': { as: 'eks delete-access-entry', keeps: ['--cluster-name', '--principal-arn'] },
  'eks create-addon': { as: 'eks delete-addon', keeps: ['--cluster-name', '--addon-name'] },
  'iam add-client-id-to-open-id-connect-provider': {
    as: 'iam remove-client-id-from-open-id-connect-provider',
  },
  'iam add-role-to-instance-profile': { as: 'iam remove-role-from-instance-profile' },
  'iam attach-role-policy': { as: 'iam detach-role-policy' },
  'iam create-instance-profile': { as: 'iam delete-instance-profile' },
  'iam create-role': { as: 'iam delete-role', keeps: ['--role-name'] },
};

const AZ_OPPOSITES: Readonly<Record<string, Opposite>> = {
  'aks nodepool add': {
    as: 'aks nodepool delete',
    keeps: ['--resource-group', '--cluster-name', '--name'],
  },
  'identity federated-credential create': {
    as: 'identity federated-credential delete',
    keeps: ['--name', '--identity-name', '--resource-group'],
  },
  'role assignment create': {
    as: 'role assignment delete',
    keeps: ['--assignee', '--assignee-object-id', '--role', '--scope'],
  },
};

const WHERE: readonly string[] = ['--region', '--profile', '--subscription'];

function byRenaming(
  command: SimpleCommand,
  { program, words }: CommandArguments,
  table: Readonly<Record<string, Opposite>>,
): readonly string[] | undefined {
  const found = table[words.join(' ')];
  if (found === undefined) return undefined;
  const { as, keeps } = found;
  const flags = keeps === undefined ? flagsOf(command) : flagsOf(command, [...keeps, ...WHERE]);
  // The deleting command knows the principal by one name only.
  const renamed = flags.map(word => (word === '--assignee-object-id' ? '--assignee' : word));
  return [program, ...as.split(' '), ...renamed];
}

/** The flags of a command with their values, in their order; all of them, or those of a list. */
function flagsOf({ words }: SimpleCommand, only?: readonly string[]): readonly string[] {
  const first = words.findIndex(word => word.text.startsWith('-'));
  const rest = first < 0 ? [] : words.slice(first).map(word => word.text);
  let kept = true;
  return rest.filter(word => {
    if (word.startsWith('--')) kept = only === undefined || only.includes(word.replace(/=.*$/s, ''));
    return kept;
  });
}

/** Settings that are on or off: the same command with the other value. */
const SWITCHES: readonly (readonly [on: string, off: string])[] = [
  ['Value=true', 'Value=false'],
  ['--map-public-ip-on-launch', '--no-map-public-ip-on-launch'],
  ['--private-dns-enabled', '--no-private-dns-enabled'],
  ['--add-subnet-ids', '--remove-subnet-ids'],
  ['--add-route-table-ids', '--remove-route-table-ids'],
  ['--add-security-group-ids', '--remove-security-group-ids'],
  ['endpointPrivateAccess=true', 'endpointPrivateAccess=false'],
];
const SWITCHED = /^(?:ec2 modify-(?:vpc-attribute|subnet-attribute|vpc-endpoint)|eks update-cluster-config)$/;

function switchedBack(command: SimpleCommand): readonly string[] | undefined {
  if (!SWITCHED.test(argumentsOf(command).words.slice(0, 2).join(' '))) return undefined;
  const words = command.words.map(word => word.text);
  const [on, off] = SWITCHES.find(([name]) => words.includes(name)) ?? [];
  if (on === undefined || off === undefined) return undefined;
  return words.map(word => (word === on ? off : word));
}

const ROLLED = /^(?:deployments?|deploy|daemonsets?|ds|statefulsets?|sts)(?:\.apps)?$/i;

function kubectlUndo(
  { words }: SimpleCommand,
  { words: said, flags }: CommandArguments,
): readonly string[] | undefined {
  const [verb = '', what = '', third = ''] = said;
  const head = ['kubectl', ...whereOf(flags)];
  const inNamespace = flags.has('-n') ? ['-n', flags.get('-n') ?? ''] : [];
  if (verb === 'cordon') return [...head, 'uncordon', what];
  if (verb === 'uncordon') return [...head, 'cordon', what];
  if (verb === 'create' && ['serviceaccount', 'configmap'].includes(what) && third !== '')
    return [...head, 'delete', what, third, ...inNamespace];
  if (verb === 'annotate' && !flags.has('--overwrite')) return unsetting(head, words, inNamespace, said);
  const target = rolledBy(said);
  return target === undefined ? undefined : [...head, 'rollout', 'undo', target, ...inNamespace];
}

function whereOf(flags: ReadonlyMap<string, string>): readonly string[] {
  const context = flags.get('--context');
  return context === undefined ? [] : ['--context', context];
}

function unsetting(
  head: readonly string[],
  words: SimpleCommand['words'],
  inNamespace: readonly string[],
  [, kind = '', name = '']: readonly string[],
): readonly string[] | undefined {
  const set = words
    .map(word => word.text)
    .filter(word => /^[\w./-]{1,300}=/.test(word) && !word.startsWith('-'));
  const keys = set.map(word => `${word.slice(0, word.indexOf('='))}-`);
  return keys.length === 0 ? undefined : [...head, 'annotate', kind, name, ...inNamespace, ...keys];
}

/** The workload whose template a command changes, which keeps its revision before: `deployment/web`. */
function rolledBy([verb = '', first = '', second = '', third = '']: readonly string[]): string | undefined {
  const [kind, name] = verb === 'set' ? [second, third] : [first, second];
  if (verb !== 'set' && verb !== 'patch') return undefined;
  const [slashed = '', after] = kind.split('/');
  if (!ROLLED.test(slashed)) return undefined;
  return after === undefined ? `${kind}/${name}` : kind;
}
