import type { Container, ContainerState, ContainerStatus, Pod } from '../../providers/kubernetes/types.ts';

/** A container that ended when it should run, and how. */
export interface ContainerEnd {
  readonly status: ContainerStatus;
  readonly end: NonNullable<ContainerState['terminated']>;
  readonly container: Container | undefined;
  /** Whether the log of that run is the previous one. */
  readonly previous: boolean;
}

/** A kubelet forgets a crash after ten minutes of running. Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
const FORGOTTEN_AFTER_MS = 10 * 60 * 1000;

/** The first container that ended and matters now: a crash from which it has recovered is history. */
export function endOf(pod: Pod, now: Date): ContainerEnd | undefined {
  const inits = (pod.status?.initContainerStatuses ?? []).map(status => ({ status, mayEnd: true }));
  const mayEnd = (pod.spec?.restartPolicy ?? 'Always') !== 'Always';
  const mains = (pod.status?.containerStatuses ?? []).map(status => ({ status, mayEnd }));
  const containers = [...(pod.spec?.initContainers ?? []), ...(pod.spec?.containers ?? [])];
  return [...inits, ...mains]
    .map(({ status, mayEnd: ends }) => {
      const found = ends && isDone(status) ? undefined : lastEnd(status, now);
      return found && { ...found, status, container: containers.find(({ name }) => name === status.name) };
    })
    .find(found => found !== undefined);
}

function isDone({ state }: ContainerStatus): boolean {
  return state?.terminated?.exitCode === 0;
}

/** While it waits or runs again, only `lastState` knows why it ended. */
function lastEnd({ ready, state, lastState }: ContainerStatus, now: Date) {
  if (state?.terminated) return { end: state.terminated, previous: false };
  const end = lastState?.terminated;
  if (!end) return undefined;
  const age = now.getTime() - (end.finishedAt?.getTime() ?? 0);
  return state?.running && ready && age > FORGOTTEN_AFTER_MS ? undefined : { end, previous: true };
}
