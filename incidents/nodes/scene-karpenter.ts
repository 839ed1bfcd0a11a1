import { changeIam, changeRegional, findObject, withObjects } from '../../simulator/builders/change.ts';
import { accessEntry } from '../../simulator/builders/eks.ts';
import { PROD } from '../../simulator/builders/healthy/site.ts';
import {
  allow,
  document,
  instanceProfile,
  role,
  trustForPodIdentity,
  trustForService,
} from '../../simulator/builders/iam.ts';
import {
  ec2NodeClass,
  type NodeClaimSpec,
  type NodeClassSpec,
  nodeClaim,
  nodePool,
} from '../../simulator/builders/karpenter.ts';
import { awsId } from '../../simulator/builders/naming.ts';
import { tags } from '../../simulator/builders/network.ts';
import { serviceAccount } from '../../simulator/builders/objects.ts';
import { launchClaim } from '../../simulator/controllers/karpenter.ts';
import { judgeNodeClasses } from '../../simulator/controllers/karpenter-classes.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { World } from '../../simulator/world.ts';
import { ID, PLACE } from './scene-place.ts';

/** The claim that the incidents are about. */
export const CLAIM = 'default-7x2kp';
/** The instance that it would get. */
export const CLAIMED = awsId('i', PLACE.cluster, CLAIM);
/** The role of Karpenter's controller. */
export const CONTROLLER_ROLE = 'KarpenterController-prod-eu';
/** The role of the nodes that Karpenter launches. */
const KARPENTER_NODE_ROLE = 'KarpenterNode-prod-eu';

const DISCOVERY = { 'karpenter.sh/discovery': PLACE.cluster };
const PROFILE = 'prod-eu-karpenter';
const CALLS = [
  'ec2:CreateFleet',
  'ec2:CreateLaunchTemplate',
  'ec2:CreateTags',
  'ec2:RunInstances',
  'ec2:TerminateInstances',
  'iam:PassRole',
];

/** What is different about Karpenter in an incident. */
export interface KarpenterScene {
  readonly nodeClass?: Partial<NodeClassSpec>;
  readonly capacityTypes?: readonly string[];
  /** Calls that the controller's role lacks. */
  readonly without?: readonly string[];
  /** Whether the subnets and the group carry the tag by which they are found; both do unless told otherwise. */
  readonly untagged?: 'Subnets' | 'SecurityGroups';
  /** Whether the cluster has no access entry for the role of the nodes. */
  readonly unadmitted?: true;
}

/** The world in which Karpenter runs in the cluster, and is well unless the scene says otherwise. */
export function withKarpenter(world: World, now: Date, scene: KarpenterScene = {}): World {
  const { nodeClass, capacityTypes = ['on-demand'], without = [], untagged } = scene;
  const subnets = untagged === 'Subnets' ? world : tagged(world, 'Subnets', 'SubnetId', [ID.subnet]);
  const groups =
    untagged === 'SecurityGroups' ? subnets : tagged(subnets, 'SecurityGroups', 'GroupId', [ID.group]);
  const roleArn = `arn:aws:iam::${PLACE.account}:role/${CONTROLLER_ROLE}`;
  const objects = withObjects(
    scene.unadmitted ? withRoles(groups, without) : admitting(withRoles(groups, without)),
    PLACE.cluster,
    serviceAccount({ name: 'karpenter', namespace: 'kube-system', roleArn }, now),
    nodePool('default', capacityTypes, now),
    ec2NodeClass(
      {
        name: 'default',
        instanceProfile: PROFILE,
        subnets: [{ tags: DISCOVERY }],
        securityGroups: [{ tags: DISCOVERY }],
        images: [{ alias: 'al2023@latest' }],
        ...nodeClass,
      },
      now,
    ),
  );
  return judgeNodeClasses(objects, PLACE.cluster, now);
}

function admitting(world: World): World {
  const principalArn = `arn:aws:iam::${PLACE.account}:role/${KARPENTER_NODE_ROLE}`;
  return changeRegional(world, PLACE, 'eks', 'accessEntries', all => [
    ...all,
    accessEntry({ ...PROD, principalArn }),
  ]);
}

function tagged(world: World, list: string, field: string, ids: readonly string[]): World {
  return changeRegional(world, PLACE, 'ec2', list, all =>
    all.map(one =>
      ids.includes(textAt(one, field))
        ? { ...one, Tags: [...recordsAt(one, 'Tags'), ...tags(DISCOVERY)] }
        : one,
    ),
  );
}

function withRoles(world: World, without: readonly string[]): World {
  const { account } = PLACE;
  const calls = CALLS.filter(call => !without.includes(call));
  const made = [
    role({
      account,
      name: CONTROLLER_ROLE,
      trust: trustForPodIdentity(),
      inline: { karpenter: document(allow(calls, ['*'])) },
    }),
    role({
      account,
      name: KARPENTER_NODE_ROLE,
      trust: trustForService('ec2.amazonaws.com'),
      attached: ['AmazonEKSWorkerNodePolicy', 'AmazonEKS_CNI_Policy', 'AmazonEC2ContainerRegistryPullOnly'],
    }),
  ];
  const roles = changeIam(world, account, 'Roles', all => [...all, ...made]);
  return changeIam(roles, account, 'InstanceProfiles', all => [
    ...all,
    instanceProfile({ account, name: PROFILE, roles: [KARPENTER_NODE_ROLE] }),
  ]);
}

/** The world with a claim of the default pool, which has no instance. */
export function withClaim(world: World, now: Date, claim: Partial<NodeClaimSpec> = {}): World {
  const made = nodeClaim({ name: CLAIM, nodePool: 'default', capacityType: 'on-demand', ...claim }, now);
  return withObjects(world, PLACE.cluster, made);
}

/** The world in which the claim has got its instance. */
export function withLaunchedClaim(world: World, now: Date, claim: Partial<NodeClaimSpec> = {}): World {
  const claimed = withClaim(world, now, claim);
  const made = findObject(claimed, PLACE.cluster, { kind: 'NodeClaim', name: CLAIM });
  return made === undefined ? claimed : launchClaim(claimed, PLACE.cluster, made, now);
}
