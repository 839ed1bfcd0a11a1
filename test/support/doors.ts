import { recordsAt, textAt, textsAt, valueAt } from '../../simulator/fields.ts';
import type { Resource, World } from '../../simulator/world.ts';
import type { Entities } from '../../src/domain/entities.ts';
import { type Asking, oracleFor } from './iam-oracle.ts';

const NODES: readonly string[] = ['ec2.amazonaws.com', 'eks.amazonaws.com', 'eks-fargate-pods.amazonaws.com'];

/** Doors that a change of the world opens for somebody else than the target, or closes for anybody, a sentence each. */
export function doorsMovedBy(before: World, after: World, target: Entities): readonly string[] {
  return [
    ...trustMoved(before, after, target),
    ...entriesLost(before, after),
    ...openedToWorld(before, after),
  ];
}

function trustMoved(before: World, after: World, target: Entities): readonly string[] {
  const everybody = askersOf(before);
  return Object.entries(after.accounts).flatMap(([account, { iam }]) =>
    (iam.Roles ?? []).flatMap(role => {
      const old = (before.accounts[account]?.iam.Roles ?? []).find(
        one => textAt(one, 'Arn') === textAt(role, 'Arn'),
      );
      const was = oracleFor(trustOf(old));
      const is = oracleFor(trustOf(role));
      return everybody
        .filter(one => was(one) !== is(one) && !(is(one) && isMeant(one, target)))
        .map(one => `${textAt(role, 'RoleName')}: ${JSON.stringify(one)} is ${is(one) ? 'in' : 'out'} now`);
    }),
  );
}

const trustOf = (role: Resource | undefined): string =>
  JSON.stringify(role?.AssumeRolePolicyDocument ?? { Statement: [] });

function isMeant({ principal, keys }: Asking, { namespace, serviceAccount }: Entities): boolean {
  if (principal.type === 'Service' && NODES.includes(principal.name)) return true;
  const own = `system:serviceaccount:${namespace}:${serviceAccount}`;
  return (
    Object.values(keys).includes(own) ||
    (keys['aws:RequestTag/kubernetes-namespace'] === namespace &&
      keys['aws:RequestTag/kubernetes-service-account'] === serviceAccount)
  );
}

/** Every service account of every cluster, a stranger in each, services of AWS, and somebody of another account. */
function askersOf(world: World): readonly Asking[] {
  const accounts = Object.values(world.clusters).flatMap(({ objects }) =>
    objects.flatMap(({ kind, metadata: { namespace = '', name } }) =>
      kind === 'ServiceAccount' ? [[namespace, name] as const] : [],
    ),
  );
  const bearers = [...accounts, ['nobody', 'nobody'] as const];
  const providers = Object.values(world.accounts).flatMap(({ iam }) =>
    (iam.OpenIDConnectProviders ?? []).map(one => textAt(one, 'Arn')),
  );
  const services = [...NODES, 'pods.eks.amazonaws.com', 'lambda.amazonaws.com'].map(name => ({
    principal: { type: 'Service', name } as const,
    action: 'sts:AssumeRole',
    keys: {},
  }));
  return [
    ...providers.flatMap(provider => bearers.map(([namespace, name]) => tokenOf(provider, namespace, name))),
    ...bearers.map(([namespace, name]) => podOf(namespace, name)),
    ...services,
    {
      principal: { type: 'AWS', name: 'arn:aws:iam::999988887777:role/somebody' },
      action: 'sts:AssumeRole',
      keys: {},
    },
  ];
}

function tokenOf(provider: string, namespace: string, name: string): Asking {
  const issuer = provider.slice(provider.indexOf('/') + 1);
  const keys = {
    [`${issuer}:sub`]: `system:serviceaccount:${namespace}:${name}`,
    [`${issuer}:aud`]: 'sts.amazonaws.com',
  };
  return { principal: { type: 'Federated', name: provider }, action: 'sts:AssumeRoleWithWebIdentity', keys };
}

function podOf(namespace: string, name: string): Asking {
  const keys = {
    'aws:RequestTag/kubernetes-namespace': namespace,
    'aws:RequestTag/kubernetes-service-account': name,
  };
  return { principal: { type: 'Service', name: 'pods.eks.amazonaws.com' }, action: 'sts:TagSession', keys };
}

/** Access entries that are gone: whoever came by them is out. */
function entriesLost(before: World, after: World): readonly string[] {
  const entries = (world: World) =>
    regional(world, 'eks', 'accessEntries').map(one => textAt(one, 'principalArn'));
  const left = new Set(entries(after));
  return entries(before)
    .filter(arn => !left.has(arn))
    .map(arn => `the access entry of ${arn} is gone`);
}

/** Rules that admit the whole internet, and repository policies that admit everybody, which were not there. */
function openedToWorld(before: World, after: World): readonly string[] {
  const rules = (world: World) => regional(world, 'ec2', 'SecurityGroups').flatMap(openRulesOf);
  const policies = (world: World) => regional(world, 'ecr', 'repositories').flatMap(anyoneIn);
  const known = new Set([...rules(before), ...policies(before)]);
  return [...rules(after), ...policies(after)].filter(one => !known.has(one));
}

const openRulesOf = (group: Resource): readonly string[] =>
  recordsAt(group, 'IpPermissions').flatMap(rule => {
    const blocks = [...recordsAt(rule, 'IpRanges'), ...recordsAt(rule, 'Ipv6Ranges')];
    const open = blocks.some(one => /\/0$/.test(textAt(one, 'CidrIp') + textAt(one, 'CidrIpv6')));
    return open ? [`${textAt(group, 'GroupId')} admits the internet: ${JSON.stringify(rule)}`] : [];
  });

const anyoneIn = (repository: Resource): readonly string[] =>
  JSON.stringify(valueAt(repository, 'policyText') ?? '').includes('"*"')
    ? [`${textsAt(repository, 'repositoryName').join()} admits everybody`]
    : [];

function regional(world: World, service: string, list: string): readonly Resource[] {
  return Object.values(world.accounts).flatMap(({ regions }) =>
    Object.values(regions).flatMap(region => region[service]?.[list] ?? []),
  );
}
