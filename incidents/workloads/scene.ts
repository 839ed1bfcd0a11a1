import { changeObjects, put, withLog, withObjects } from '../../simulator/builders/change.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { type EventSpec, event } from '../../simulator/builders/objects.ts';
import { deployment } from '../../simulator/builders/workloads.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';
import { PLACE } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';

/** One way in which a deployment of its own in namespace `shop` can fail; each row is an incident. */
export interface WorkloadFault {
  /** Name of the incident and of the deployment. */
  readonly name: string;
  readonly title: string;
  /** What the container has beside its image: `resources`, `command`, probes. */
  readonly container?: Resource;
  /** What the pod has beside its containers: `nodeSelector`, `volumes`. */
  readonly spec?: Resource;
  /** What becomes of each pod that the controllers made. */
  readonly pod?: (pod: Manifest, now: Date) => Manifest;
  /** What the container printed before it ended. */
  readonly log?: string;
  /** Events about each pod. */
  readonly events?: readonly Omit<EventSpec, 'about' | 'namespace'>[];
  /** Anything else that is not as it should be. */
  readonly world?: (world: World, now: Date) => World;
  /** The kind that its pods' own words are. */
  readonly kind: string;
  readonly cause: { readonly check: string; readonly code: string };
  readonly problems?: Incident['expect']['problems'];
  /** What the engineer does with the advice, where it needs a decision. */
  readonly repair?: readonly string[];
}

/** The namespace of all of them. */
export const SHOP = 'shop';

/** Makes the incident of a row; it is asked about by the name of its deployment. */
export function incidentOf(fault: WorkloadFault): Incident {
  const { name, title, kind, cause, problems, repair } = fault;
  return {
    name,
    title,
    message: `/diagnose deployment ${SHOP}/${name} -c ${PLACE.cluster}`,
    world: now => worldOf(fault, now),
    expect: { kind, verdict: 'cause-found', cause, ...(problems && { problems }) },
    ...(repair && { repair }),
  };
}

function worldOf(fault: WorkloadFault, now: Date): World {
  const { name, container = {}, spec = {}, pod = one => one, world = one => one } = fault;
  const image = 'public.ecr.aws/docker/library/busybox:1.37';
  const containers = [{ image, more: container }];
  const made = deployment({ name, namespace: SHOP, containers, more: spec, createdMinutesAgo: 120 }, now);
  const placed = withObjects(healthyWorld(now), PLACE.cluster, made);
  const which = { kind: 'Deployment', namespace: SHOP, name, minutesAgo: 30 };
  const rolled = rollOut(placed, PLACE.cluster, which, now);
  const failing = changeObjects(rolled, PLACE.cluster, isPodOf(name), one => pod(one, now));
  return world(withTraces(withNoneReady(failing, name), fault, now), now);
}

function withTraces(world: World, { name, log, events = [] }: WorkloadFault, now: Date): World {
  const pods = (world.clusters[PLACE.cluster]?.objects ?? []).filter(isPodOf(name));
  return pods.reduce((so, { metadata }) => {
    const about = { kind: 'Pod', name: metadata.name };
    const told = events.map(one => event({ ...one, about, namespace: SHOP }, now));
    const logged =
      log === undefined ? so : withLog(so, PLACE.cluster, `${SHOP}/${metadata.name}/app/previous`, log);
    return withObjects(logged, PLACE.cluster, ...told);
  }, world);
}

/** Owners count what their pods are. */
function withNoneReady(world: World, name: string): World {
  const owned = ({ kind, metadata }: Manifest) =>
    metadata.namespace === SHOP &&
    (kind === 'Deployment'
      ? metadata.name === name
      : kind === 'ReplicaSet' && metadata.name.startsWith(`${name}-`));
  return changeObjects(world, PLACE.cluster, owned, one =>
    put(put(one, ['status', 'readyReplicas'], 0), ['status', 'availableReplicas'], 0),
  );
}

/** Whether an object is a pod of that deployment. */
export function isPodOf(name: string) {
  return ({ kind, metadata }: Manifest): boolean =>
    kind === 'Pod' && metadata.namespace === SHOP && metadata.name.startsWith(`${name}-`);
}

/** The name of the newest ReplicaSet of that deployment. */
export function replicaSetOf(world: World, name: string): string {
  const sets = (world.clusters[PLACE.cluster]?.objects ?? []).filter(
    ({ kind, metadata }) => kind === 'ReplicaSet' && metadata.name.startsWith(`${name}-`),
  );
  return textAt(sets[0], 'metadata', 'name');
}

export { PLACE };
