import type { Entities } from '../../domain/entities.ts';
import type { Target } from '../../domain/report.ts';
import { obstacleOf } from '../obstacle-of.ts';
import { findNodesInTrouble } from './find-nodegroup.ts';
import type { ClusterHandle, TargetScope, Unsearched } from './resolution.ts';

/** What was found where no workload is meant: targets, and clusters that could not be searched. */
export interface FoundAlone {
  readonly targets: readonly Target[];
  readonly unreachable: readonly Unsearched[];
}

/** Clusters that a message can mean which names no workload; one target for a subscription that several clusters share. */
export async function findAlone(
  clusters: readonly ClusterHandle[],
  named: Entities,
  alone: TargetScope,
): Promise<FoundAlone> {
  if (alone === 'nodes') return nodesInTrouble(clusters);
  const living = clusters.filter(
    cluster => (alone === 'cluster' && !named.connection) || (isAks(cluster) && mayBeAt(cluster, named)),
  );
  if (named.connection && living.length > 1) return withConnection(living, named.connection);
  const subscriptions = new Set(living.map(({ known }) => known.subscription?.toLowerCase()));
  const [first] = living;
  if (
    alone === 'azure-subscription' &&
    living.length > 1 &&
    subscriptions.size === 1 &&
    !named.cluster &&
    first
  ) {
    const { subscription = '' } = first.known;
    return { targets: [{ entities: { subscription } }], unreachable: [] };
  }
  return { targets: living.map(cluster => targetOf(cluster, named)), unreachable: [] };
}

/** A place that the message names and no configuration knows is not looked at, and no other in its stead. */
function mayBeAt({ known }: ClusterHandle, { subscription, resourceGroup, cluster }: Entities): boolean {
  if (subscription && !isSame(known.subscription, subscription)) return false;
  return !cluster || !resourceGroup || isSame(known.resourceGroup, resourceGroup);
}

function isAks({ known }: ClusterHandle): boolean {
  return known.subscription !== undefined;
}

function targetOf({ name, known }: ClusterHandle, { connection }: Entities): Target {
  return { cluster: name, entities: { cluster: name, ...known, ...(connection && { connection }) } };
}

async function withConnection(clusters: readonly ClusterHandle[], connection: string): Promise<FoundAlone> {
  const found = await Promise.all(clusters.map(cluster => hasConnection(cluster, connection)));
  return {
    targets: clusters
      .filter((_, index) => found[index] === true)
      .map(cluster => targetOf(cluster, { connection })),
    unreachable: found.filter(one => typeof one === 'object'),
  };
}

async function hasConnection(handle: ClusterHandle, name: string): Promise<boolean | Unsearched> {
  const { known, azure } = handle;
  const { subscription = '', resourceGroup = '', cluster = '' } = known;
  try {
    return (await azure?.connection({ subscription, resourceGroup, cluster }, name)) !== undefined;
  } catch (error) {
    return { cluster: handle.name, obstacle: obstacleOf(error) };
  }
}

/** Of several clusters, those in the subscription and resource group of the message, where that tells them apart. */
export function inNamedPlace(clusters: readonly ClusterHandle[], named: Entities): readonly ClusterHandle[] {
  const byGroup = clusters.filter(({ known }) => isSame(known.resourceGroup, named.resourceGroup));
  const bySubscription = clusters.filter(({ known }) => isSame(known.subscription, named.subscription));
  const both = byGroup.filter(cluster => !named.subscription || bySubscription.includes(cluster));
  if (both.length > 0) return both;
  return bySubscription.length > 0 ? bySubscription : clusters;
}

function isSame(known: string | undefined, named: string | undefined): boolean {
  return known !== undefined && known.toLowerCase() === named?.toLowerCase();
}

async function nodesInTrouble(clusters: readonly ClusterHandle[]): Promise<FoundAlone> {
  const found = await Promise.all(clusters.map(troubleIn));
  const targets = found.flatMap(one => one.targets);
  return { targets, unreachable: found.flatMap(one => one.unreachable) };
}

async function troubleIn(cluster: ClusterHandle): Promise<FoundAlone> {
  try {
    const found = await findNodesInTrouble(cluster);
    const { entities } = targetOf(cluster, {});
    return {
      targets: found.map(one => ({ cluster: cluster.name, entities: { ...entities, ...one } })),
      unreachable: [],
    };
  } catch (error) {
    return { targets: [], unreachable: [{ cluster: cluster.name, obstacle: obstacleOf(error) }] };
  }
}
