import type { Entities } from '../../domain/entities.ts';
import { Obstruction } from '../../domain/obstruction.ts';
import type { Obstacle } from '../../domain/outcome.ts';
import type { Target } from '../../domain/report.ts';
import { findAlone, inNamedPlace } from './find-alone.ts';
import { findByImage } from './find-by-image.ts';
import { findByInstance, findNode } from './find-node.ts';
import { findNodeClaim, findNodeClass } from './find-node-claim.ts';
import { findNodegroup } from './find-nodegroup.ts';
import { findPod } from './find-pod.ts';
import { findRole } from './find-role.ts';
import { findServiceAccount } from './find-service-account.ts';
import { findWorkload } from './find-workload.ts';
import type { ClusterHandle, Resolution, TargetScope } from './resolution.ts';

type Found = { readonly targets: readonly Target[]; readonly obstacles: readonly Obstacle[] };

const FINDERS = [
  { by: 'pod', find: findPod },
  { by: 'workload', find: findWorkload },
  { by: 'serviceAccount', find: findServiceAccount },
  { by: 'image', find: findByImage },
  {
    by: 'instanceId',
    find: (_: unknown, named: Entities, cluster: ClusterHandle) => findByInstance(named, cluster),
  },
  { by: 'node', find: findNode },
  { by: 'nodegroup', find: findNodegroup },
  { by: 'nodeClaim', find: findNodeClaim },
  { by: 'nodeClass', find: findNodeClass },
  { by: 'roleArn', find: findRole },
] as const;

/** Finders that look for the same workload by its several names. */
const OF_WORKLOADS: ReadonlySet<string> = new Set(['pod', 'workload', 'serviceAccount']);

/** Names that the target tells better than the message: the role is the one that the service account names. */
const REPLACED_BY_TARGET: ReadonlySet<string> = new Set([
  'cluster',
  'account',
  'region',
  'roleArn',
  'issuer',
  'subscription',
  'resourceGroup',
]);

/** Finds the object in the configured clusters that the entities mean, or the cluster `alone` where that may be meant; never guesses between several. */
export async function resolveTarget(
  named: Entities,
  clusters: readonly ClusterHandle[],
  alone?: TargetScope,
): Promise<Resolution> {
  const searched = inNamedPlace(
    clusters.filter(cluster => isMeant(cluster, named.cluster)),
    named,
  );
  if (searched.length === 0) return none(noSuchCluster(named.cluster, clusters));
  const obstacles: Obstacle[] = [];
  for (const { by, find } of FINDERS) {
    // What was named and could not be looked for must not be passed over for something near it.
    if (!named[by] || (obstacles.length > 0 && !OF_WORKLOADS.has(by))) continue;
    const found = await Promise.all(searched.map(cluster => searchCluster(cluster, named, find)));
    obstacles.push(...found.flatMap(one => one.obstacles));
    const [target, ...more] = found.flatMap(one => one.targets);
    if (target && more.length > 0) return { status: 'several', candidates: [target, ...more] };
    if (target) return { status: 'one', target, obstacles: found.flatMap(one => one.obstacles) };
  }
  if (alone === undefined || (named.image && obstacles.length > 0))
    return none(notFound(named, searched), obstacles);
  const found = await findAlone(searched, named, alone);
  const [target, ...more] = found.targets;
  if (target && more.length > 0) return { status: 'several', candidates: [target, ...more] };
  return target
    ? { status: 'one', target }
    : none(noneAlone(named, alone), [...obstacles, ...found.obstacles]);
}

function noneAlone({ connection, subscription }: Entities, alone: TargetScope): string {
  if (alone === 'nodes')
    return 'The message names no node, and I found no EKS cluster with node groups to look through. Ask with one: `/diagnose node NAME`, `/diagnose instance ID` or `/diagnose nodegroup NAME -c CLUSTER`.';
  return connection
    ? `No configured AKS cluster has a connection ${connection}. Check the name, or ask with \`-c CLUSTER\`.`
    : `No configured AKS cluster is where the message says${subscription ? ` (subscription ${subscription})` : ''}. Ask with \`-c CLUSTER\`, or say in the configuration where the cluster lives (\`aks\`).`;
}

async function searchCluster(
  cluster: ClusterHandle,
  named: Entities,
  find: (typeof FINDERS)[number]['find'],
): Promise<Found> {
  try {
    const found = await find(cluster.kubernetes, named, cluster);
    return { targets: found.map(entities => targetIn(cluster, entities)), obstacles: [] };
  } catch (error) {
    if (error instanceof Obstruction) return { targets: [], obstacles: [error.obstacle] };
    throw error;
  }
}

function targetIn(cluster: ClusterHandle, found: Entities): Target {
  return { cluster: cluster.name, entities: { cluster: cluster.name, ...cluster.known, ...found } };
}

/** What checks may take as known: the target's names, and those of the message that cannot contradict them. */
export function knownOf(named: Entities, target: Target): Entities {
  const kept = Object.entries(named).filter(([name]) => !REPLACED_BY_TARGET.has(name));
  return { ...Object.fromEntries(kept), ...target.entities };
}

function isMeant(cluster: ClusterHandle, name: string | undefined): boolean {
  return !name || name === cluster.name || name === cluster.known.cluster;
}

function none(note: string, obstacles: readonly Obstacle[] = []): Resolution {
  return { status: 'none', note, obstacles };
}

function noSuchCluster(name: string | undefined, clusters: readonly ClusterHandle[]): string {
  if (clusters.length === 0)
    return 'No cluster is configured, so nothing could be looked at: add one to the configuration file.';
  const known = clusters.map(cluster => cluster.name).join(', ');
  return `No configured cluster is called ${name}. Ask again with one of these: ${known}.`;
}

function notFound(named: Entities, searched: readonly ClusterHandle[]): string {
  const where = searched.map(cluster => cluster.name).join(', ');
  const sought = FINDERS.filter(({ by }) => named[by]).map(({ by }) => `${WORDS[by]} ${named[by]}`);
  if (sought.length === 0) {
    return 'The message names no pod, workload or service account. Ask again with one: `/diagnose pod NAME -n NAMESPACE`.';
  }
  const inNamespace = named.namespace ? ` in namespace ${named.namespace}` : '';
  return `Found no ${sought.join(' and no ')}${inNamespace} in ${where}. Check the name, or ask with \`-n NAMESPACE\` and \`-c CLUSTER\`.`;
}

const WORDS = {
  pod: 'pod',
  workload: 'workload',
  serviceAccount: 'service account',
  image: 'failing pull of image',
  instanceId: 'instance',
  node: 'node',
  nodegroup: 'node group',
  nodeClaim: 'node claim',
  nodeClass: 'node class',
  roleArn: 'service account in the trust policy of',
} as const;
