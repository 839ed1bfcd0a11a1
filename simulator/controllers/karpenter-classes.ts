import { changeObjects, put } from '../builders/change.ts';
import { type Said, saidOf } from '../builders/karpenter.ts';
import { isRecord, recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, RegionWorld, Resource, World } from '../world.ts';

const CALLS = ['ec2:CreateLaunchTemplate', 'ec2:CreateFleet', 'ec2:RunInstances'] as const;

/** What Karpenter says of the node classes of a cluster, looking at subnets, groups, images and its own role. */
export function judgeNodeClasses(world: World, cluster: string, now: Date): World {
  const eks = world.clusters[cluster]?.eks;
  const region = eks && world.accounts[eks.account]?.regions[eks.region];
  const missing = CALLS.find(action => !mayCall(world, cluster, action));
  return changeObjects(
    world,
    cluster,
    ({ kind }) => kind === 'EC2NodeClass',
    one => judged(one, region, missing, now),
  );
}

function judged(
  nodeClass: Manifest,
  region: RegionWorld | undefined,
  missing: string | undefined,
  now: Date,
): Manifest {
  const said: readonly (readonly [string, Said])[] = [
    ['SubnetsReady', selected(nodeClass, 'Subnet', region?.ec2?.Subnets)],
    ['SecurityGroupsReady', selected(nodeClass, 'SecurityGroup', region?.ec2?.SecurityGroups)],
    ['AMIsReady', imageSaid(nodeClass)],
    ['InstanceProfileReady', {}],
  ];
  const failed = said.filter(([, { status }]) => status === 'False').map(([type]) => `${type}=False`);
  const valid = failed.length > 0 ? AWAITING : validSaid(missing);
  const blocked = valid.status === 'False' ? [...failed, 'ValidationSucceeded=False'] : failed;
  const ready: Said =
    blocked.length === 0
      ? {}
      : { status: 'False', reason: 'UnhealthyDependents', message: blocked.join(', ') };
  const all = [...said, ['ValidationSucceeded', valid], ['Ready', ready]] as const;
  return put(
    nodeClass,
    ['status', 'conditions'],
    all.map(([type, one]) => saidOf(type, one, now)),
  );
}

const AWAITING: Said = {
  status: 'False',
  reason: 'DependenciesNotReady',
  message: 'Awaiting AMI, Instance Profile, Security Group, and Subnet resolution',
};

function selected(
  nodeClass: Manifest,
  what: 'Subnet' | 'SecurityGroup',
  all: readonly Resource[] = [],
): Said {
  const field = what === 'Subnet' ? 'subnetSelectorTerms' : 'securityGroupSelectorTerms';
  const terms = recordsAt(nodeClass, 'spec', field);
  const id = what === 'Subnet' ? 'SubnetId' : 'GroupId';
  if (all.some(one => terms.some(term => isMeant(one, id, term)))) return {};
  return {
    status: 'False',
    reason: `${what}sNotFound`,
    message: `${what}Selector did not match any ${what}s`,
  };
}

function isMeant(resource: Resource, id: string, term: Resource): boolean {
  const wanted = textAt(term, 'id');
  if (wanted !== '') return textAt(resource, id) === wanted;
  const has = (key: string, value: unknown) =>
    recordsAt(resource, 'Tags').some(
      tag => textAt(tag, 'Key') === key && (value === '*' || textAt(tag, 'Value') === value),
    );
  return Object.entries(recordAt(term, 'tags')).every(([key, value]) => has(key, value));
}

/** Of the versions of an alias, the demo knows the latest alone. */
function imageSaid(nodeClass: Manifest): Said {
  const aliases = recordsAt(nodeClass, 'spec', 'amiSelectorTerms').map(term => textAt(term, 'alias'));
  if (aliases.some(alias => alias.endsWith('@latest'))) return {};
  return { status: 'False', reason: 'AMINotFound', message: 'AMISelector did not match any AMIs' };
}

function validSaid(missing: string | undefined): Said {
  if (missing === undefined) return {};
  return {
    status: 'False',
    reason: `${missing.slice('ec2:'.length)}AuthCheckFailed`,
    message: `Controller isn't authorized to call ${missing}`,
  };
}

/** Whether an inline policy of the controller's role allows a call. */
export function mayCall(world: World, cluster: string, action: string): boolean {
  const state = world.clusters[cluster];
  const account = state?.objects.find(
    ({ kind, metadata }) => kind === 'ServiceAccount' && metadata.name === 'karpenter',
  );
  const arn = textAt(account, 'metadata', 'annotations', 'eks.amazonaws.com/role-arn');
  const roles = world.accounts[state?.eks?.account ?? '']?.iam.Roles ?? [];
  const role = roles.find(one => textAt(one, 'Arn') === arn);
  const statements = recordsAt(role, 'RolePolicyList').flatMap(one =>
    recordsAt(one, 'PolicyDocument', 'Statement'),
  );
  return statements.some(one => isRecord(one) && [one.Action].flat().includes(action));
}
