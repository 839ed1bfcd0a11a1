import type { Step } from '../../src/domain/report.ts';

/** What a command does to one thing: gives or takes it. */
interface Act {
  readonly does: 'gives' | 'takes';
  readonly object: string;
  readonly command: string;
}

/** Pairs of operations of the AWS CLI that undo each other, and the flags that name the object. */
const PAIRS: readonly (readonly [gives: string, takes: string, flags: readonly string[]])[] = [
  ['iam attach-role-policy', 'iam detach-role-policy', ['role-name', 'policy-arn']],
  ['iam put-role-policy', 'iam delete-role-policy', ['role-name', 'policy-name']],
  ['iam create-role', 'iam delete-role', ['role-name']],
  [
    'iam add-role-to-instance-profile',
    'iam remove-role-from-instance-profile',
    ['instance-profile-name', 'role-name'],
  ],
  [
    'iam add-client-id-to-open-id-connect-provider',
    'iam remove-client-id-from-open-id-connect-provider',
    ['open-id-connect-provider-arn', 'client-id'],
  ],
  ['iam put-role-permissions-boundary', 'iam delete-role-permissions-boundary', ['role-name']],
  [
    'ec2 authorize-security-group-ingress',
    'ec2 revoke-security-group-ingress',
    ['group-id', 'port', 'cidr', 'source-group'],
  ],
  [
    'ec2 authorize-security-group-egress',
    'ec2 revoke-security-group-egress',
    ['group-id', 'port', 'cidr', 'source-group'],
  ],
  ['ec2 create-route', 'ec2 delete-route', ['route-table-id', 'destination-cidr-block']],
  ['ec2 attach-internet-gateway', 'ec2 detach-internet-gateway', ['internet-gateway-id', 'vpc-id']],
  ['ec2 create-network-acl-entry', 'ec2 delete-network-acl-entry', ['network-acl-id', 'rule-number']],
  ['ec2 start-instances', 'ec2 stop-instances', ['instance-ids']],
  ['eks create-access-entry', 'eks delete-access-entry', ['cluster-name', 'principal-arn']],
  ['eks create-addon', 'eks delete-addon', ['cluster-name', 'addon-name']],
  [
    'eks create-pod-identity-association',
    'eks delete-pod-identity-association',
    ['cluster-name', 'namespace', 'service-account'],
  ],
];

/** Steps of one report that undo an earlier one, or do what another warns of; replacing (taking, then giving) is neither. */
export function contradictionsIn(steps: readonly Pick<Step, 'text' | 'command'>[]): readonly string[] {
  const acts = steps.flatMap(({ command = '' }) => commandsIn(command).flatMap(actsOf));
  const undone = acts.flatMap((act, index) =>
    acts
      .slice(index + 1)
      .filter(later => later.object === act.object && act.does === 'gives' && later.does === 'takes')
      .map(later => `${act.command} ⇄ ${later.command}`),
  );
  const warned = steps.flatMap(({ text }) =>
    acts.filter(act => act.does === 'gives' && isWarnedOf(act, text)).map(act => `${text} ⇄ ${act.command}`),
  );
  return [...undone, ...warned];
}

/** `Do not add … to NAME` beside a command that gives NAME something. */
function isWarnedOf({ object }: Act, text: string): boolean {
  const [warning = ''] = /\bDo not (?:add|attach|give|allow|grant)\b[^.]{0,200}/.exec(text) ?? [];
  return object
    .split(' ')
    .slice(1)
    .some(name => name.length > 3 && warning.includes(name));
}

function commandsIn(script: string): readonly string[] {
  return script.split(/\n|&&/).map(text => text.trim().replace(/^kubectl --context \S+/, 'kubectl'));
}

function actsOf(command: string): readonly Act[] {
  const aws = PAIRS.flatMap(([gives, takes, flags]) => {
    const does = command.startsWith(`aws ${gives} `)
      ? 'gives'
      : command.startsWith(`aws ${takes} `)
        ? 'takes'
        : null;
    const object = [gives, ...flags.map(flag => flagIn(command, flag))].join(' ');
    return does === null ? [] : [{ does, object, command } as const];
  });
  return [...aws, ...markActs(command), ...variableActs(command)];
}

function flagIn(command: string, flag: string): string {
  return new RegExp(`--${flag}[ =]('[^']*'|\\S+)`).exec(command)?.[1] ?? '';
}

/** `kubectl annotate|label|taint KIND NAME … key=value | key-`. */
function markActs(command: string): readonly Act[] {
  const [, verb, object] = /^kubectl (annotate|label|taint) (\S+ \S+)/.exec(command) ?? [];
  if (verb === undefined) return [];
  return command
    .split(' ')
    .slice(4)
    .flatMap(word => {
      const [, key, end] = /^'?([\w./-]+?)(=|:\w*-|-'?$)/.exec(word) ?? [];
      if (key === undefined || word.startsWith('-')) return [];
      return [
        { does: end === '=' ? 'gives' : 'takes', object: `${verb} ${object} ${key}`, command } as const,
      ];
    });
}

/** `kubectl set env KIND/NAME … KEY=value | KEY-`. */
function variableActs(command: string): readonly Act[] {
  const [, object] = /^kubectl set env (\S+)/.exec(command) ?? [];
  if (object === undefined) return [];
  return command.split(' ').flatMap(word => {
    const [, key, end] = /^"?([A-Z][A-Z0-9_]+)(=|-$)/.exec(word) ?? [];
    if (key === undefined) return [];
    return [{ does: end === '=' ? 'gives' : 'takes', object: `env ${object} ${key}`, command } as const];
  });
}
