import type { Entities } from '../../domain/entities.ts';
import { Obstruction } from '../../domain/obstruction.ts';
import type { Target } from '../../domain/report.ts';
import { type FoundAlone, findAlone, inNamedPlace } from './find-alone.ts';
import { findByImage } from './find-by-image.ts';
import { findByInstance, findNode } from './find-node.ts';
import { findNodeClaim, findNodeClass } from './find-node-claim.ts';
import { findNodegroup } from './find-nodegroup.ts';
import { findPod } from './find-pod.ts';
import { findRole } from './find-role.ts';
import { findServiceAccount } from './find-service-account.ts';
import { findWorkload } from './find-workload.ts';
import type { ClusterHandle, NotFound, Resolution, TargetScope, Unsearched } from './resolution.ts';

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
  if (searched.length === 0) return none({ hint: noSuchCluster(named.cluster, clusters) });
  const unreachable: Unsearched[] = [];
  for (const { by, find } of FINDERS) {
    // What was named and could not be looked for must not be passed over for something near it.
    if (!named[by] || (unreachable.length > 0 && !OF_WORKLOADS.has(by))) continue;
    const found = await Promise.all(searched.map(cluster => searchCluster(cluster, named, find)));
    const unsearched = found.flatMap(one => one.unreachable);
    unreachable.push(...unsearched);
    const [target, ...more] = found.flatMap(one => one.targets);
    if (target && more.length > 0)
      return { status: 'several', candidates: [target, ...more], unreachable: unsearched };
    if (target) return { status: 'one', target, unreachable: unsearched };
  }
  if (alone === undefined || (named.image && unreachable.length > 0))
    return none({ ...notFound(named), ...searchOf(searched, unreachable) });
  const found = await findAlone(searched, named, alone);
  const [target, ...more] = found.targets;
  if (target && more.length > 0)
    return { status: 'several', candidates: [target, ...more], unreachable: found.unreachable };
  if (target) return { status: 'one', target, unreachable: found.unreachable };
  return none({
    ...noneAlone(named, alone),
    ...searchOf(searched, [...unreachable, ...found.unreachable]),
  });
}

function searchOf(meant: readonly ClusterHandle[], unreachable: readonly Unsearched[]) {
  const missed = new Set(unreachable.map(({ cluster }) => cluster));
  const searched = meant.map(({ name }) => name).filter(name => !missed.has(name));
  return { searched, unreachable };
}

function noneAlone({ connection, subscription }: Entities, alone: TargetScope) {
  if (alone === 'nodes')
    return {
      hint: 'The message names no node, and I found no EKS cluster with node groups to look through. Ask with one: `/diagnose node NAME`, `/diagnose instance ID` or `/diagnose nodegroup NAME -c CLUSTER`.',
    };
  return connection
    ? { sought: `connection ${connection}`, hint: 'Check the name, or ask with `-c CLUSTER`.' }
    : {
        hint: `No configured AKS cluster is where the message says${subscription ? ` (subscription ${subscription})` : ''}. Ask with \`-c CLUSTER\`, or say in the configuration where the cluster lives (\`aks\`).`,
      };
}

async function searchCluster(
  cluster: ClusterHandle,
  named: Entities,
  find: (typeof FINDERS)[number]['find'],
): Promise<FoundAlone> {
  try {
    const found = await find(cluster.kubernetes, named, cluster);
    return { targets: found.map(entities => targetIn(cluster, entities)), unreachable: [] };
  } catch (error) {
    if (error instanceof Obstruction)
      return { targets: [], unreachable: [{ cluster: cluster.name, obstacle: error.obstacle }] };
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

function none(what: Partial<NotFound> & Pick<NotFound, 'hint'>): Resolution {
  return { status: 'none', sought: '', searched: [], unreachable: [], nearest: [], ...what };
}

function noSuchCluster(name: string | undefined, clusters: readonly ClusterHandle[]): string {
  if (clusters.length === 0)
    return 'No cluster is configured, so nothing could be looked at: add one to the configuration file.';
  const known = clusters.map(cluster => cluster.name).join(', ');
  return `No configured cluster is called ${name}. Ask again with one of these: ${known}.`;
}

function notFound(named: Entities): Pick<NotFound, 'sought' | 'hint'> {
  const sought = FINDERS.filter(({ by }) => named[by]).map(({ by }) => `${WORDS[by]} ${named[by]}`);
  if (sought.length === 0) {
    return {
      sought: '',
      hint: 'The message names no pod, workload or service account. Ask again with one: `/diagnose pod NAME -n NAMESPACE`.',
    };
  }
  const inNamespace = named.namespace ? ` in namespace ${named.namespace}` : '';
  return {
    sought: `${sought.join(' and no ')}${inNamespace}`,
    hint: 'Check the name, or ask with `-n NAMESPACE` and `-c CLUSTER`.',
  };
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
