import type { Entities } from '../../domain/entities.ts';
import type { Instance } from '../../providers/aws/node-types.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Node } from '../../providers/kubernetes/types.ts';
import { type EksPlace, placeIn } from '../nodes/eks-place.ts';
import { findInstance } from '../nodes/machine.ts';
import { type EksHandle, eksHandleOf } from './eks-handle.ts';
import type { ClusterHandle } from './resolution.ts';

/** The node of a name, or the instance that should be it. */
export async function findNode(
  kubernetes: KubernetesPort,
  named: Entities,
  cluster: ClusterHandle,
): Promise<readonly Entities[]> {
  const node = named.node ? await kubernetes.node(named.node) : undefined;
  if (node) return [describeNode(node)];
  const found = await findByInstance(named, cluster);
  // That a node is gone is an answer, when it is clear where it was.
  return found.length === 0 && named.node && named.cluster ? [{ node: named.node }] : found;
}

/** The instance of an id, where it belongs to this cluster. */
export async function findByInstance(named: Entities, cluster: ClusterHandle): Promise<readonly Entities[]> {
  const eks = eksHandleOf(cluster);
  if (!eks) return [];
  const instance = await findInstance(named, eks.place, eks.aws);
  if (instance) return (await belongs(instance, named, eks)) ? [describeInstance(instance, named)] : [];
  // That an instance is gone is an answer too, when it is clear where it was.
  return named.instanceId && named.cluster ? [{ instanceId: named.instanceId }] : [];
}

function describeNode({ metadata, spec }: Node): Entities {
  const instanceId = /\/(i-[0-9a-f]{8,17})$/.exec(spec?.providerID ?? '')?.[1];
  const nodegroup = metadata?.labels?.['eks.amazonaws.com/nodegroup'];
  return {
    node: metadata?.name ?? '',
    ...(instanceId && { instanceId }),
    ...(nodegroup && { nodegroup }),
  };
}

/** What an instance is called; a node that the message calls otherwise keeps that name. */
export function describeInstance({ id, privateDnsName, tags }: Instance, named: Entities): Entities {
  const nodegroup = tags['eks:nodegroup-name'];
  const node = named.node ?? privateDnsName;
  return { instanceId: id, ...(node && { node }), ...(nodegroup && { nodegroup }) };
}

async function belongs(instance: Instance, named: Entities, { place, aws }: EksHandle): Promise<boolean> {
  if (named.cluster || isTaggedFor(instance, place)) return true;
  const owner = instance.tags['eks:cluster-name'];
  if (owner !== undefined && owner !== place.cluster) return false;
  const cluster = await aws.eksCluster(placeIn(place), place.cluster);
  return cluster?.network?.vpcId === instance.vpcId;
}

function isTaggedFor({ tags }: Instance, { cluster }: EksPlace): boolean {
  return tags[`kubernetes.io/cluster/${cluster}`] !== undefined || tags['eks:cluster-name'] === cluster;
}
