import type { ClusterWorld, Manifest } from '../../world.ts';
import { nodeNameOf } from '../compute.ts';
import { registryOf } from '../ecr.ts';
import { node, nodeLease } from '../node.ts';
import { namespace, serviceAccount } from '../objects.ts';
import { deployment } from '../workloads.ts';
import { roleArnOf } from './identities.ts';
import { kubeSystemOf } from './kube-system.ts';
import { CHECKOUT_TAG } from './region.ts';
import { halfOf, idAt, nodeAddress, type Site, zoneOf } from './site.ts';

/** The workloads of a healthy cluster that get pods, in the order in which they came up. */
export const WORKLOADS = [
  { kind: 'DaemonSet', namespace: 'kube-system', name: 'aws-node' },
  { kind: 'DaemonSet', namespace: 'kube-system', name: 'kube-proxy' },
  { kind: 'Deployment', namespace: 'kube-system', name: 'coredns' },
  { kind: 'Deployment', namespace: 'shop', name: 'checkout' },
] as const;

/** A cluster with its nodes, system workloads and `shop/checkout`, before the controllers made pods. */
export function clusterOf(site: Site, now: Date): ClusterWorld {
  const { account, region, cluster } = site;
  return {
    objects: [...kubeSystemOf(site, now), ...nodesOf(site, now), ...shopOf(site, now)],
    logs: {},
    eks: { account, region, name: cluster },
  };
}

function nodesOf(site: Site, now: Date): readonly Manifest[] {
  return Array.from({ length: site.nodes }, (_, index) => {
    const zone = zoneOf(site, halfOf(index));
    const address = nodeAddress(site, index);
    const name = nodeNameOf(address, zone);
    const made = node(
      { name, zone, address, instanceId: idAt(site, 'i', String(index)), nodegroup: 'general' },
      now,
    );
    // A served world stands still while clocks go on: its leases are renewed ahead of time.
    return [made, nodeLease(name, -86_400, now)];
  }).flat();
}

function shopOf(site: Site, now: Date): readonly Manifest[] {
  const image = `${registryOf(site.account, site.region)}/shop/checkout:${CHECKOUT_TAG}`;
  const named = { name: 'checkout', namespace: 'shop' };
  return [
    namespace('shop', now),
    serviceAccount({ name: 'default', namespace: 'shop' }, now),
    serviceAccount({ ...named, roleArn: roleArnOf(site, site.checkoutRole) }, now),
    deployment(
      { ...named, serviceAccount: 'checkout', containers: [{ image, env: { LOG_LEVEL: 'info' } }] },
      now,
    ),
  ];
}
