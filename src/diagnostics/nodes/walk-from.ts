import type { EksCluster } from '../../providers/aws/types.ts';
import { gatherVpcFacts, type VpcPort } from '../network/gather-vpc-facts.ts';
import type { VpcFacts } from '../network/vpc-facts.ts';
import type { ToEksApi, WalkFrom } from '../network/walk/question.ts';
import { type EksPlace, placeIn } from './eks-place.ts';
import type { Machine } from './machine.ts';

/** Where packets of a machine start: one place an instance, one a subnet for a node group. */
export function startsOf({ instance, subnetIds }: Machine, groups: readonly string[]): readonly WalkFrom[] {
  return subnetIds.map(subnetId => ({
    subnetId,
    securityGroupIds: groups,
    hasPublicIp: instance && instance.publicAddress !== undefined,
    ...(instance?.privateAddress && { address: instance.privateAddress }),
    ...(instance?.publicAddress && { publicAddress: instance.publicAddress }),
  }));
}

/** The groups of a machine; a node group without a template of its own gets the cluster's. */
export function groupsOf({ securityGroupIds }: Machine, { network }: EksCluster): readonly string[] {
  if (securityGroupIds.length > 0) return securityGroupIds;
  return network?.clusterSecurityGroupId ? [network.clusterSecurityGroupId] : [];
}

/** The groups of the control plane's interfaces. */
export function controlPlaneGroups({ network }: EksCluster): readonly string[] {
  const own = network?.clusterSecurityGroupId ? [network.clusterSecurityGroupId] : [];
  return [...own, ...(network?.securityGroupIds ?? [])];
}

/** The API server as the end of a path. */
export function apiServerOf(cluster: EksCluster): ToEksApi | undefined {
  const { network } = cluster;
  return (
    network && {
      kind: 'eks-api',
      cluster: cluster.name,
      publicAccess: network.publicAccess,
      privateAccess: network.privateAccess,
      publicCidrs: network.publicCidrs,
      clusterSecurityGroupIds: controlPlaneGroups(cluster),
      subnetIds: network.subnetIds,
    }
  );
}

/** The network of the cluster, with the groups of both ends: the same question for every check, so that it is asked once. */
export async function networkFactsFor(
  machine: Machine,
  cluster: EksCluster,
  place: EksPlace,
  aws: VpcPort,
): Promise<VpcFacts | undefined> {
  const vpcId = machine.instance?.vpcId ?? cluster.network?.vpcId;
  if (vpcId === undefined) return undefined;
  const ids = [...groupsOf(machine, cluster), ...controlPlaneGroups(cluster)];
  const securityGroupIds = [...new Set(ids)].toSorted();
  return gatherVpcFacts(aws, { ...placeIn(place), vpcId, securityGroupIds });
}
