import type { Entities } from '../../domain/entities.ts';
import type { Instance } from '../../providers/aws/node-types.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import { placeIn } from '../nodes/eks-place.ts';
import { type EksHandle, eksHandleOf } from './eks-handle.ts';
import { describeInstance } from './find-node.ts';
import { findKarpenterTrouble } from './find-node-claim.ts';
import type { ClusterHandle } from './resolution.ts';

/** More instances of a group tell nothing new. */
const MOST_LOOKED_AT = 5;

/** The node group of a name, with the instance of it that tells most: one that is no node, else one that is. */
export async function findNodegroup(
  kubernetes: KubernetesPort,
  named: Entities,
  cluster: ClusterHandle,
): Promise<readonly Entities[]> {
  const eks = eksHandleOf(cluster);
  if (!eks || !named.nodegroup) return [];
  const group = await eks.aws.nodegroup(placeIn(eks.place), eks.place.cluster, named.nodegroup);
  return group ? [await describeGroup(kubernetes, eks, group.name)] : [];
}

/** Node groups in trouble, and instances that are no nodes; without any, the groups there are. */
export async function findNodesInTrouble(cluster: ClusterHandle): Promise<readonly Entities[]> {
  const eks = eksHandleOf(cluster);
  if (!eks) return [];
  const { aws, place } = eks;
  const names = (await aws.nodegroupNames(placeIn(place), place.cluster)).items;
  const groups = await Promise.all(names.map(name => aws.nodegroup(placeIn(place), place.cluster, name)));
  const sick = groups.flatMap(group => (group && group.issues.length > 0 ? [group.name] : []));
  const strays = (await strayInstances(cluster.kubernetes, eks)).filter(
    ({ tags }) => !sick.includes(tags['eks:nodegroup-name'] ?? ''),
  );
  const inTrouble = [...sick, ...strays.flatMap(({ tags }) => tags['eks:nodegroup-name'] ?? [])];
  const claimed = (await findKarpenterTrouble(cluster.kubernetes)).slice(0, MOST_LOOKED_AT);
  const isTrouble = inTrouble.length + strays.length + claimed.length > 0;
  const shown = isTrouble ? [...new Set(inTrouble)] : names;
  const alone = strays
    .filter(({ id, tags }) => tags['eks:nodegroup-name'] === undefined && !isAmong(claimed, id))
    .slice(0, MOST_LOOKED_AT);
  const described = await Promise.all(shown.map(name => describeGroup(cluster.kubernetes, eks, name)));
  return [...described, ...claimed, ...alone.map(instance => describeInstance(instance, {}))];
}

function isAmong(claimed: readonly Entities[], id: string): boolean {
  return claimed.some(({ instanceId }) => instanceId === id);
}

async function describeGroup(
  kubernetes: KubernetesPort,
  { aws, place }: EksHandle,
  nodegroup: string,
): Promise<Entities> {
  const filters = { 'tag:eks:cluster-name': place.cluster, 'tag:eks:nodegroup-name': nodegroup };
  const { items } = await aws.instancesFiltered(placeIn(place), filters);
  const living = newestFirst(items).slice(0, MOST_LOOKED_AT);
  const stray = (await withoutNode(kubernetes, living))[0] ?? living[0];
  return stray ? describeInstance(stray, {}) : { nodegroup };
}

async function strayInstances(
  kubernetes: KubernetesPort,
  { aws, place }: EksHandle,
): Promise<readonly Instance[]> {
  const filters = { [`tag:kubernetes.io/cluster/${place.cluster}`]: 'owned' };
  const { items } = await aws.instancesFiltered(placeIn(place), filters);
  return withoutNode(kubernetes, newestFirst(items));
}

async function withoutNode(
  kubernetes: KubernetesPort,
  instances: readonly Instance[],
): Promise<readonly Instance[]> {
  const nodes = await Promise.all(instances.map(one => kubernetes.node(one.privateDnsName ?? one.id)));
  return instances.filter((_, index) => nodes[index] === undefined);
}

function newestFirst(instances: readonly Instance[]): readonly Instance[] {
  const time = ({ launchedAt }: Instance) => launchedAt?.getTime() ?? 0;
  return instances
    .filter(({ state }) => state !== 'terminated' && state !== 'shutting-down')
    .toSorted((one, other) => time(other) - time(one));
}
