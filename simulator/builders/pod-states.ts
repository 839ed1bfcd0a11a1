import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource } from '../world.ts';
import { minutesBefore, timeOf } from './naming.ts';

/** How a container ended. */
export interface Ending {
  /** `Error` unless given. */
  readonly reason?: string;
  /** 1 unless given. */
  readonly exitCode?: number;
  readonly message?: string;
  readonly restarts?: number;
  /** The pod's first container unless given. */
  readonly container?: string;
}

/** The pod in `CrashLoopBackOff` after its container ended. */
export function crashLooping(pod: Manifest, ending: Ending, now: Date): Manifest {
  const { reason = 'Error', exitCode = 1, restarts = 7, message } = ending;
  const name = ending.container ?? firstContainer(pod);
  const terminated = {
    exitCode,
    reason,
    ...(message === undefined ? {} : { message }),
    startedAt: timeOf(minutesBefore(now, 4)),
    finishedAt: timeOf(minutesBefore(now, 3)),
  };
  const backOff = `back-off 5m0s restarting failed container=${name} pod=${pod.metadata.name}_${pod.metadata.namespace}(${pod.metadata.uid})`;
  return notReady(pod, name, {
    restartCount: restarts,
    state: { waiting: { reason: 'CrashLoopBackOff', message: backOff } },
    lastState: { terminated },
  });
}

/** The pod whose image cannot be pulled. */
export function imagePullFailing(pod: Manifest, message: string, container = firstContainer(pod)): Manifest {
  const reason = 'ImagePullBackOff';
  const changed = { imageID: '', state: { waiting: { reason, message } }, lastState: {} };
  return withStatus(notReady(pod, container, changed), { phase: 'Pending' });
}

/** The pod whose container waits for any other reason: `CreateContainerConfigError`, `ContainerCreating` … */
export function waiting(
  pod: Manifest,
  reason: string,
  message: string,
  container = firstContainer(pod),
): Manifest {
  const state = message === '' ? { waiting: { reason } } : { waiting: { reason, message } };
  return withStatus(notReady(pod, container, { imageID: '', state, lastState: {} }), { phase: 'Pending' });
}

/** The pod that no node takes. */
export function unschedulable(pod: Manifest, message: string, now: Date): Manifest {
  const { nodeName: _nodeName, ...spec } = recordAt(pod, 'spec');
  const lastTransitionTime = timeOf(minutesBefore(now, 10));
  const condition = {
    type: 'PodScheduled',
    status: 'False',
    reason: 'Unschedulable',
    message,
    lastTransitionTime,
  };
  return { ...pod, spec, status: { phase: 'Pending', conditions: [condition] } };
}

/** The pod with one container not ready, its status changed as given. */
function notReady(pod: Manifest, container: string, changed: Resource): Manifest {
  const containerStatuses = recordsAt(pod, 'status', 'containerStatuses').map(one =>
    textAt(one, 'name') === container ? { ...one, ready: false, started: false, ...changed } : one,
  );
  const conditions = recordsAt(pod, 'status', 'conditions').map(one =>
    textAt(one, 'type') === 'Ready' || textAt(one, 'type') === 'ContainersReady'
      ? {
          ...one,
          status: 'False',
          reason: 'ContainersNotReady',
          message: `containers with unready status: [${container}]`,
        }
      : one,
  );
  return withStatus(pod, { containerStatuses, conditions });
}

function withStatus(pod: Manifest, changed: Resource): Manifest {
  return { ...pod, status: { ...recordAt(pod, 'status'), ...changed } };
}

function firstContainer(pod: Manifest): string {
  return textAt(recordsAt(pod, 'spec', 'containers')[0], 'name');
}
