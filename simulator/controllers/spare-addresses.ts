import { changeRegional } from '../builders/change.ts';
import { recordsAt, textAt } from '../fields.ts';
import type { World } from '../world.ts';

/** What a node of this size keeps beside the addresses of its pods: a second interface with fourteen, all but one of them free. */
const SPARE = 13;

/** The world after the network plug-in gave its reserve of addresses back, on each node of a cluster. */
export function releaseSpareAddresses(world: World, cluster: string): World {
  const eks = world.clusters[cluster]?.eks;
  if (eks === undefined) return world;
  const key = `kubernetes.io/cluster/${eks.name}`;
  const nodes = (world.accounts[eks.account]?.regions[eks.region]?.ec2?.Instances ?? []).filter(one =>
    recordsAt(one, 'Tags').some(tag => textAt(tag, 'Key') === key),
  );
  return changeRegional(world, eks, 'ec2', 'Subnets', all =>
    all.map(subnet => {
      const here = nodes.filter(one => textAt(one, 'SubnetId') === textAt(subnet, 'SubnetId')).length;
      const free = Number(subnet.AvailableIpAddressCount ?? 0) + here * SPARE;
      return here === 0 ? subnet : { ...subnet, AvailableIpAddressCount: free };
    }),
  );
}
