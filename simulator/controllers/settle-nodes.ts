import { changeObjects, changeRegional, put, withObjects } from '../builders/change.ts';
import { node, nodeLease } from '../builders/node.ts';
import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource, World } from '../world.ts';
import { rollOut } from './roll-out.ts';

/**
 * What time does to nodes, which this does not judge: instances that run register and get ready, and EKS takes back what
 * it said of those that had not. Whatever keeps real ones from it is still there for a diagnosis to see.
 */
export function settleNodes(world: World, cluster: string, now: Date): World {
  const eks = world.clusters[cluster]?.eks;
  if (eks === undefined) return readied(world, cluster, now);
  const running = (world.accounts[eks.account]?.regions[eks.region]?.ec2?.Instances ?? []).filter(
    one => textAt(one, 'State', 'Name') === 'running' && isTaggedFor(one, eks.name),
  );
  const missing = running.filter(one => !hasNode(world, cluster, textAt(one, 'PrivateDnsName')));
  const joined = missing.reduce((so, instance) => withNode(so, cluster, instance, now), world);
  const ready = readied(joined, cluster, now);
  const daemons = missing.length === 0 ? ready : withDaemons(ready, cluster, now);
  return changeRegional(daemons, eks, 'eks', 'nodegroups', groups => groups.map(withoutJoinIssue));
}

function isTaggedFor(instance: Resource, cluster: string): boolean {
  return recordsAt(instance, 'Tags').some(tag => textAt(tag, 'Key') === `kubernetes.io/cluster/${cluster}`);
}

function hasNode(world: World, cluster: string, name: string): boolean {
  return (world.clusters[cluster]?.objects ?? []).some(
    one => one.kind === 'Node' && one.metadata.name === name,
  );
}

function withNode(world: World, cluster: string, instance: Resource, now: Date): World {
  const name = textAt(instance, 'PrivateDnsName');
  const nodegroup = recordsAt(instance, 'Tags').find(tag => textAt(tag, 'Key') === 'eks:nodegroup-name');
  const made = node(
    {
      name,
      zone: textAt(instance, 'Placement', 'AvailabilityZone'),
      instanceId: textAt(instance, 'InstanceId'),
      address: textAt(instance, 'PrivateIpAddress'),
      ...(nodegroup && { nodegroup: textAt(nodegroup, 'Value') }),
      createdMinutesAgo: 1,
    },
    now,
  );
  return withObjects(world, cluster, made, nodeLease(name, -AHEAD_MS / 1000, now));
}

function withDaemons(world: World, cluster: string, now: Date): World {
  return ['aws-node', 'kube-proxy'].reduce((so, name) => {
    const known = so.clusters[cluster]?.objects.some(
      one => one.kind === 'DaemonSet' && one.metadata.name === name,
    );
    return known
      ? rollOut(so, cluster, { kind: 'DaemonSet', namespace: 'kube-system', name, minutesAgo: 1 }, now)
      : so;
  }, world);
}

/** A served world stands still while clocks go on. */
const AHEAD_MS = 86_400_000;
const CALM: Readonly<Record<string, string>> = {
  Ready: 'True',
  MemoryPressure: 'False',
  DiskPressure: 'False',
  PIDPressure: 'False',
};

/** All nodes ready and calm, with fresh leases. */
function readied(world: World, cluster: string, now: Date): World {
  const renewTime = new Date(now.getTime() + AHEAD_MS).toISOString().replace('Z', '000Z');
  const isLease = ({ kind, metadata }: Manifest) =>
    kind === 'Lease' && metadata.namespace === 'kube-node-lease';
  const calm = changeObjects(world, cluster, ({ kind }) => kind === 'Node', calmed);
  return changeObjects(calm, cluster, isLease, lease => put(lease, ['spec', 'renewTime'], renewTime));
}

function calmed(object: Manifest): Manifest {
  const conditions = recordsAt(object, 'status', 'conditions').map(one => {
    const status = CALM[textAt(one, 'type')] ?? textAt(one, 'status');
    return textAt(one, 'status') === status ? one : { ...one, status, message: '' };
  });
  const taints = recordsAt(object, 'spec', 'taints').filter(
    one => !/^node\.kubernetes\.io\/(?:not-ready|unreachable|.*-pressure)$/.test(textAt(one, 'key')),
  );
  return put(
    put(object, ['status', 'conditions'], conditions),
    ['spec', 'taints'],
    taints.length > 0 ? taints : undefined,
  );
}

function withoutJoinIssue(group: Resource): Resource {
  const issues = recordsAt(recordAt(group, 'health'), 'issues').filter(
    one => textAt(one, 'code') !== 'NodeCreationFailure',
  );
  return { ...group, status: issues.length === 0 ? 'ACTIVE' : 'DEGRADED', health: { issues } };
}
