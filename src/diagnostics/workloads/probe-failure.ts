import type { Container, Probe } from '../../providers/kubernetes/container-types.ts';
import type { Event, Pod } from '../../providers/kubernetes/types.ts';

/** A probe that fails now, by the kubelet's word. */
export interface ProbeFailure {
  readonly container: Container;
  readonly type: 'liveness' | 'readiness' | 'startup';
  readonly probe: Probe;
  /** The kubelet's own words. */
  readonly said: string;
}

const FAILED = /^(?<type>Liveness|Readiness|Startup) probe (?:failed|errored)/;
/** The kubelet repeats itself at least as often while a probe fails. */
const RECENT_MS = 15 * 60 * 1000;

/** The newest failure of a probe, if a container is not ready or was restarted: a pod that is well again has none. */
export function probeFailureOf(pod: Pod, events: readonly Event[], now: Date): ProbeFailure | undefined {
  const statuses = pod.status?.containerStatuses ?? [];
  const unready = new Set(statuses.filter(({ ready }) => !ready).map(({ name }) => name));
  if (unready.size === 0) return undefined;
  const isRecent = ({ lastSeen }: Event) => now.getTime() - (lastSeen?.getTime() ?? 0) < RECENT_MS;
  const told = events.filter(one => one.reason === 'Unhealthy' && isRecent(one));
  return told
    .map(({ message = '' }) => {
      const type = typeOf(FAILED.exec(message)?.groups?.type);
      const container = pod.spec?.containers.find(one => unready.has(one.name) && type && probeIn(one, type));
      const probe = container && type && probeIn(container, type);
      return probe ? { container, type, probe, said: message } : undefined;
    })
    .find(found => found !== undefined);
}

function typeOf(word = ''): ProbeFailure['type'] | undefined {
  return (['liveness', 'readiness', 'startup'] as const).find(one => one === word.toLowerCase());
}

function probeIn(container: Container, type: ProbeFailure['type']): Probe | undefined {
  return {
    liveness: container.livenessProbe,
    readiness: container.readinessProbe,
    startup: container.startupProbe,
  }[type];
}

/** The port that a probe asks; a name that no port of the container has stays a name. */
export function portOf({ httpGet, tcpSocket, grpc }: Probe, { ports = [] }: Container): string {
  const port = httpGet?.port ?? tcpSocket?.port ?? grpc?.port;
  return String(ports.find(({ name }) => name === port)?.containerPort ?? port ?? '');
}
