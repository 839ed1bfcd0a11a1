import { recordAt, recordsAt, textAt, valueAt } from '../fields.ts';
import type { Manifest, Resource } from '../world.ts';

const REVISION = 'deployment.kubernetes.io/revision';

/** The objects after the controllers counted: what owns a pod that came, went or changed says how many it has and how they are. */
export function settleCounts(before: readonly Manifest[], after: readonly Manifest[]): readonly Manifest[] {
  const known = new Set(before);
  const left = new Set(after);
  const touched = [...after.filter(one => !known.has(one)), ...before.filter(one => !left.has(one))];
  const owners = new Set(touched.filter(isPod).map(ownerOf));
  if (owners.size === 0) return after;
  const counted = after.map(one => (owners.has(keyOf(one)) ? withStatus(one, after) : one));
  const above = new Set(counted.filter(one => owners.has(keyOf(one))).map(ownerOf));
  return counted.map(one => (above.has(keyOf(one)) ? withStatus(one, counted) : one));
}

function withStatus(owner: Manifest, objects: readonly Manifest[]): Manifest {
  const counts = countsFor(owner, objects);
  if (counts === undefined) return owner;
  return { ...owner, status: { ...recordAt(owner, 'status'), ...counts } };
}

function countsFor(owner: Manifest, objects: readonly Manifest[]): Resource | undefined {
  const own = objects.filter(one => ownerOf(one) === keyOf(owner));
  switch (owner.kind) {
    case 'Deployment':
      return deploymentCounts(owner, own, objects);
    case 'ReplicaSet':
      return replicaCounts(own);
    case 'StatefulSet':
      return { ...replicaCounts(own), updatedReplicas: own.length, currentReplicas: own.length };
    case 'DaemonSet':
      return daemonCounts(own);
    default:
      return undefined;
  }
}

function replicaCounts(pods: readonly Manifest[]): Resource {
  const ready = pods.filter(isReady).length;
  return { replicas: pods.length, readyReplicas: ready, availableReplicas: ready };
}

function daemonCounts(pods: readonly Manifest[]): Resource {
  const ready = pods.filter(isReady).length;
  return { currentNumberScheduled: pods.length, numberReady: ready, numberAvailable: ready };
}

/** Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#deployment-status */
function deploymentCounts(
  owner: Manifest,
  sets: readonly Manifest[],
  objects: readonly Manifest[],
): Resource {
  const [newest] = sets.toSorted((a, b) => revisionOf(b) - revisionOf(a));
  const podsOf = (set: Manifest) => objects.filter(one => isPod(one) && ownerOf(one) === keyOf(set));
  const counts = replicaCounts(sets.flatMap(podsOf));
  const isAvailable = Number(counts.availableReplicas) >= Number(valueAt(owner, 'spec', 'replicas') ?? 1);
  const conditions = recordsAt(owner, 'status', 'conditions').map(one =>
    textAt(one, 'type') === 'Available' ? { ...one, ...availability(isAvailable) } : one,
  );
  return { ...counts, updatedReplicas: newest === undefined ? 0 : podsOf(newest).length, conditions };
}

function availability(isAvailable: boolean): Resource {
  return isAvailable
    ? {
        status: 'True',
        reason: 'MinimumReplicasAvailable',
        message: 'Deployment has minimum availability.',
      }
    : {
        status: 'False',
        reason: 'MinimumReplicasUnavailable',
        message: 'Deployment does not have minimum availability.',
      };
}

function revisionOf(set: Manifest): number {
  return Number(textAt(set, 'metadata', 'annotations', REVISION) || '0');
}

function isPod({ kind }: Manifest): boolean {
  return kind === 'Pod';
}

function isReady(pod: Manifest): boolean {
  return recordsAt(pod, 'status', 'conditions').some(
    one => textAt(one, 'type') === 'Ready' && textAt(one, 'status') === 'True',
  );
}

function keyOf({ kind, metadata }: Manifest): string {
  return `${kind}/${metadata.namespace ?? ''}/${metadata.name}`;
}

/** The key of an object's controller; of none where it has none. */
function ownerOf(object: Manifest): string {
  const [owner] = recordsAt(object, 'metadata', 'ownerReferences');
  return `${textAt(owner, 'kind')}/${object.metadata.namespace ?? ''}/${textAt(owner, 'name')}`;
}
