import type { Entities } from '../domain/entities.ts';
import type { KubernetesPort } from '../providers/kubernetes/port.ts';
import type { ContainerStatus, Pod } from '../providers/kubernetes/types.ts';
import { ifReadable } from './check.ts';

type Port = Pick<KubernetesPort, 'pod' | 'eventsAbout' | 'logTail'>;

/**
 * What a pod says of its own trouble: container states, events, and the log of what failed last. `readyToo` reads the
 * logs of containers that are ready as well: whoever has an error at hand has it from one of them. May hold secrets.
 */
export async function readSymptoms(kubernetes: Port, target: Entities, readyToo = false): Promise<string> {
  const { namespace, pod: name } = target;
  if (!namespace || !name) return '';
  const pod = await ifReadable(kubernetes.pod(namespace, name));
  if (!pod) return '';
  const logged = readyToo ? [...unwell(pod), ...ready(pod)] : unwell(pod);
  const [events, logs] = await Promise.all([
    ifReadable(kubernetes.eventsAbout(namespace, 'Pod', name)),
    Promise.all(logged.map(one => logOf(kubernetes, namespace, name, one))),
  ]);
  const warnings = (events?.items ?? []).filter(event => event.type !== 'Normal');
  const told = warnings.map(event => `Warning  ${event.reason ?? ''}  ${event.message ?? ''}`);
  return [...logs, ...told, ...unwell(pod).map(stateOf)].filter(Boolean).join('\n');
}

async function logOf(kubernetes: Port, namespace: string, pod: string, container: ContainerStatus) {
  if (container.restartCount === 0 && !container.state?.running) return '';
  const previous = container.restartCount > 0 && !container.state?.running;
  return (await ifReadable(kubernetes.logTail(namespace, pod, container.name, previous))) ?? '';
}

function unwell(pod: Pod): readonly ContainerStatus[] {
  const all = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  return all.filter(one => !one.ready && one.state?.terminated?.exitCode !== 0);
}

function ready(pod: Pod): readonly ContainerStatus[] {
  return (pod.status?.containerStatuses ?? []).filter(one => one.ready);
}

function stateOf(status: ContainerStatus): string {
  const { waiting, terminated } = status.state ?? {};
  const { reason, message } = waiting ?? terminated ?? {};
  return [reason, message].filter(Boolean).join(': ');
}
