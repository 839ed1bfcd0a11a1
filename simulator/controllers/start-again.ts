import { changeObjects, put } from '../builders/change.ts';
import { minutesBefore, timeOf } from '../builders/naming.ts';
import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource, World } from '../world.ts';
import { withEndpoints } from './endpoints.ts';

/** A container that has run for longer than this is not in back-off any more. */
const MINUTES_RUNNING = 11;

/**
 * The world some minutes later: kubelets have started again the containers that waited, and these run since. Whether
 * they should is not asked; what is still wrong around them stays as it is.
 */
export function startAgain(world: World, now: Date): World {
  return Object.keys(world.clusters).reduce(
    (so, cluster) =>
      withEndpoints(
        changeObjects(so, cluster, waits, pod => started(pod, now)),
        cluster,
      ),
    world,
  );
}

function waits(object: Manifest): boolean {
  return (
    object.kind === 'Pod' &&
    textAt(object, 'spec', 'nodeName') !== '' &&
    recordsAt(object, 'status', 'containerStatuses').some(isWaiting)
  );
}

function isWaiting(status: Resource): boolean {
  return recordAt(status, 'state').waiting !== undefined;
}

function started(pod: Manifest, now: Date): Manifest {
  const startedAt = timeOf(minutesBefore(now, MINUTES_RUNNING));
  const containerStatuses = recordsAt(pod, 'status', 'containerStatuses').map(one =>
    isWaiting(one) ? running(one, startedAt) : one,
  );
  const conditions = recordsAt(pod, 'status', 'conditions').map(({ reason, message, ...one }) => ({
    ...one,
    status: 'True',
    ...(one.status === 'True' ? {} : { lastTransitionTime: startedAt }),
  }));
  return put(pod, ['status'], {
    ...recordAt(pod, 'status'),
    phase: 'Running',
    containerStatuses,
    conditions,
  });
}

function running(status: Resource, startedAt: string): Resource {
  const ended = recordAt(status, 'lastState').terminated;
  const lastState = ended === undefined ? {} : { terminated: { ...recordAt(ended), finishedAt: startedAt } };
  return { ...status, ready: true, started: true, state: { running: { startedAt } }, lastState };
}
