import type { KubernetesPort } from '../providers/kubernetes/port.ts';
import type { Meta, Pod } from '../providers/kubernetes/types.ts';

/** Reads of single objects that can be a cause: who changed one of them changed what the error may depend on. */
const TELLING: ReadonlySet<string> = new Set<keyof KubernetesPort>([
  'pod',
  'workload',
  'replicaSets',
  'serviceAccount',
  'configMap',
  'networkPolicies',
  'mutatingWebhook',
  'node',
]);

/** Those who write into objects without anybody having changed them. */
const MACHINES: ReadonlySet<string> = new Set(['kubelet', 'kube-controller-manager', 'kube-scheduler']);

/** Remembers the newest change among the objects that are read. */
export interface ChangeLog {
  /** The same port, remembering. */
  readonly watching: <Port extends object>(port: Port) => Port;
  readonly last: () => Date | undefined;
}

/** Starts with no change known. */
export function openChangeLog(): ChangeLog {
  let last: Date | undefined;
  const note = (answer: unknown): void => {
    for (const time of timesIn(answer)) if (!last || time > last) last = time;
  };
  return {
    last: () => last,
    watching: port =>
      new Proxy(port, {
        get(target, name, receiver) {
          const method: unknown = Reflect.get(target, name, receiver);
          if (typeof method !== 'function' || typeof name === 'symbol' || !TELLING.has(name)) return method;
          return async (...args: readonly unknown[]) => {
            const answer: unknown = await Reflect.apply(method, target, args);
            note(answer);
            return answer;
          };
        },
      }),
  };
}

interface Telling extends Pick<Pod, 'status'> {
  readonly metadata?: Meta;
  readonly items?: readonly Telling[];
}

function timesIn(answer: unknown): readonly Date[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { metadata, status, items = [] }: Telling = answer;
  const edited = (metadata?.managedFields ?? []).filter(
    ({ manager = '', subresource = '' }) => subresource === '' && !MACHINES.has(manager),
  );
  const started = (status?.containerStatuses ?? [])
    .filter(one => one.ready)
    .map(one => one.state?.running?.startedAt);
  const turned = (status?.conditions ?? [])
    .filter(({ type, status: is }) => type === 'Ready' && is === 'True')
    .map(one => one.lastTransitionTime);
  const own = [metadata?.creationTimestamp, ...edited.map(one => one.time), ...started, ...turned];
  return [...own.filter(time => time instanceof Date), ...items.flatMap(timesIn)];
}
