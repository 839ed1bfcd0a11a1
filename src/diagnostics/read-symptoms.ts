import type { Entities } from '../domain/entities.ts';
import type { Obstacle } from '../domain/outcome.ts';
import type { KubernetesPort } from '../providers/kubernetes/port.ts';
import type { ContainerStatus, Event, Pod } from '../providers/kubernetes/types.ts';
import { obstacleOf } from './obstacle-of.ts';

type Port = Pick<KubernetesPort, 'pod' | 'eventsAbout' | 'logTail'>;

/** What a target says of its own trouble. */
export interface Symptoms {
  /** May hold secrets. */
  readonly text: string;
  /** Reads that could not be made: what they would have said is not known. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * What a pod says of its own trouble: container states, events, and the log of what failed last. `readyToo` reads the
 * logs of containers that are ready as well: whoever has an error at hand has it from one of them.
 */
export async function readSymptoms(kubernetes: Port, target: Entities, readyToo = false): Promise<Symptoms> {
  const { namespace, pod: name } = target;
  if (!namespace || !name) return { text: '', obstacles: [] };
  const obstacles: Obstacle[] = [];
  const readable = async <Value>(read: Promise<Value>): Promise<Value | undefined> =>
    read.catch((error: unknown) => {
      obstacles.push(obstacleOf(error));
      return undefined;
    });
  const pod = await readable(kubernetes.pod(namespace, name));
  if (!pod) return { text: '', obstacles };
  const logged = readyToo ? [...unwell(pod), ...ready(pod)] : unwell(pod);
  const [events, logs] = await Promise.all([
    readable(kubernetes.eventsAbout(namespace, 'Pod', name)),
    Promise.all(logged.map(one => readable(logOf(kubernetes, namespace, name, one)))),
  ]);
  const warnings = currentWarnings(events?.items ?? [], pod);
  const told = warnings.map(event => `Warning  ${event.reason ?? ''}  ${event.message ?? ''}`);
  return { text: [...logs, ...told, ...unwell(pod).map(stateOf)].filter(Boolean).join('\n'), obstacles };
}

async function logOf(kubernetes: Port, namespace: string, pod: string, container: ContainerStatus) {
  if (container.restartCount === 0 && !container.state?.running) return '';
  const previous = container.restartCount > 0 && !container.state?.running;
  return (await kubernetes.logTail(namespace, pod, container.name, previous)) ?? '';
}

function unwell(pod: Pod): readonly ContainerStatus[] {
  const all = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  return all.filter(one => !one.ready && one.state?.terminated?.exitCode !== 0);
}

function ready(pod: Pod): readonly ContainerStatus[] {
  return (pod.status?.containerStatuses ?? []).filter(one => one.ready);
}

/** What a pod is past says nothing of its trouble now: one that has a node was scheduled. */
function currentWarnings(events: readonly Event[], pod: Pod): readonly Event[] {
  const isPast = ({ reason }: Event) => reason === 'FailedScheduling' && pod.spec?.nodeName !== undefined;
  return events.filter(event => event.type !== 'Normal' && !isPast(event));
}

/** While a container waits for its next start, only its last state knows that it was killed. */
function stateOf({ state, lastState }: ContainerStatus): string {
  const { reason, message } = state?.waiting ?? state?.terminated ?? {};
  const killed =
    lastState?.terminated?.reason === 'OOMKilled' ? 'Last State: Terminated Reason: OOMKilled' : '';
  return [killed, [reason, message].filter(Boolean).join(': ')].filter(Boolean).join('\n');
}
