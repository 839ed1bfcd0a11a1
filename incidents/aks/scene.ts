import { activity } from '../../simulator/builders/aks/account-resources.ts';
import { changeArm, withArm } from '../../simulator/builders/aks/change-arm.ts';
import { connectorExtension } from '../../simulator/builders/aks/cluster-resources.ts';
import { healthyAks } from '../../simulator/builders/aks/healthy-aks.ts';
import { AKS_PROD, clusterIdOf } from '../../simulator/builders/aks/site.ts';
import { changeObject, changeObjects, put, withLog } from '../../simulator/builders/change.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordAt } from '../../simulator/fields.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';

/** Where the incidents happen. */
export const SITE = AKS_PROD;

/** The name of the cluster. */
export const CLUSTER = SITE.cluster;

/** The id of the cluster. */
export const CLUSTER_ID = clusterIdOf(SITE);

/** The id of Service Connector's extension. */
export const EXTENSION_ID = clusterIdOf(
  SITE,
  'providers/Microsoft.KubernetesConfiguration/extensions/sc-extension',
);

/** The id of a node pool. */
export const poolId = (name: string) => clusterIdOf(SITE, `agentPools/${name}`);

/** The id of a connection. */
export const linkerId = (name: string) =>
  clusterIdOf(SITE, `providers/Microsoft.ServiceLinker/linkers/${name}`);

/** The workload that is in trouble. */
export const CHECKOUT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' } as const;

/** Its service account. */
export const ACCOUNT = { kind: 'ServiceAccount', namespace: 'shop', name: 'checkout' } as const;

/** The world in which everything is well. */
export const healthy = healthyAks;

/** The world with a resource in another provisioning state. */
export function inState(world: World, id: string, state: string): World {
  return changeArm(world, id, one => put(one, ['properties', 'provisioningState'], state));
}

/** The world with a field of a resource's properties set. */
export function withProperty(world: World, id: string, path: readonly string[], value: unknown): World {
  return changeArm(world, id, one => put(one, ['properties', ...path], value));
}

/** The world with Service Connector's extension failed, as Azure tells it. */
export function extensionFailed(world: World, message: string): World {
  const statuses = [{ code: 'InstallationFailed', level: 'Error', displayStatus: 'Failed', message }];
  return withArm(world, connectorExtension(SITE, { state: 'Failed', statuses }));
}

/** The world whose activity log tells of a change that began some minutes ago and has not ended. */
export function begun(
  world: World,
  what: {
    readonly about: string;
    readonly operation: string;
    readonly inWords: string;
    readonly caller: string;
  },
  minutesAgo: number,
  now: Date,
): World {
  const request = `${what.operation} ${minutesAgo}`;
  return withArm(
    world,
    activity(SITE, { ...what, status: 'Started', minutesAgo, request }, now),
    activity(SITE, { ...what, status: 'Accepted', minutesAgo: minutesAgo - 1, request }, now),
  );
}

/** The world whose activity log tells of a change that is long over. */
export function ended(
  world: World,
  what: {
    readonly about: string;
    readonly operation: string;
    readonly inWords: string;
    readonly caller: string;
  },
  minutesAgo: number,
  now: Date,
): World {
  const request = `${what.operation} ${minutesAgo}`;
  return withArm(
    world,
    activity(SITE, { ...what, status: 'Started', minutesAgo, request }, now),
    activity(SITE, { ...what, status: 'Succeeded', minutesAgo: minutesAgo - 4, request }, now),
  );
}

/** The world with every node of the cluster changed. */
export function withNodes(world: World, change: (node: Manifest) => Manifest): World {
  return changeObjects(world, CLUSTER, ({ kind }) => kind === 'Node', change);
}

/** The world without any node of the cluster. */
export function withoutNodes(world: World): World {
  const objects = (world.clusters[CLUSTER]?.objects ?? []).filter(
    ({ kind }) => kind !== 'Node' && kind !== 'Lease',
  );
  return put(world, ['clusters', CLUSTER, 'objects'], objects);
}

/** The world with the template of `shop/checkout` changed, and its pods rolled over some minutes ago. */
export function retemplated(
  world: World,
  change: (template: Resource) => Resource,
  now: Date,
  minutesAgo = 30,
): World {
  const changed = changeObject(world, CLUSTER, CHECKOUT, one =>
    put(one, ['spec', 'template'], change(recordAt(one, 'spec', 'template'))),
  );
  return rolled(changed, now, minutesAgo);
}

/** The world with the pods of `shop/checkout` made anew some minutes ago. */
export function rolled(world: World, now: Date, minutesAgo = 30): World {
  return rollOut(world, CLUSTER, { ...CHECKOUT, minutesAgo }, now);
}

/** The world with every pod of `shop/checkout` crash-looping, having printed this. */
export function failing(world: World, printed: string, now: Date): World {
  const isOurs = ({ kind, metadata }: Manifest) =>
    kind === 'Pod' && metadata.namespace === 'shop' && metadata.name.startsWith('checkout-');
  const pods = (world.clusters[CLUSTER]?.objects ?? []).filter(isOurs);
  const logged = pods.reduce(
    (so, { metadata }) => withLog(so, CLUSTER, `shop/${metadata.name}/app/previous`, printed),
    world,
  );
  return changeObjects(logged, CLUSTER, isOurs, pod => crashLooping(pod, { exitCode: 1 }, now));
}
