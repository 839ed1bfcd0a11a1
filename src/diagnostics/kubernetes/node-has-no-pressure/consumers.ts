import type { Container, Pod } from '../../../providers/kubernetes/types.ts';

const MOST = 3;
const UNITS: Readonly<Record<string, number>> = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

/** Pods that weigh most on what is short: by memory asked for, or those that may write to disk without limit. */
export function biggestConsumers(
  pods: readonly Pod[],
  what: 'memory' | 'disk' | 'process-ids',
): readonly string[] {
  const own = pods.filter(
    pod => pod.metadata?.ownerReferences?.every(owner => owner.kind !== 'DaemonSet') ?? true,
  );
  if (what === 'memory') {
    const weighed = own.map(pod => ({
      pod,
      bytes: sum(pod, memoryOf),
      unbounded: isUnbounded(pod, 'memory'),
    }));
    return weighed
      .toSorted((one, other) => other.bytes - one.bytes)
      .slice(0, MOST)
      .map(
        ({ pod, bytes, unbounded }) =>
          `${nameOf(pod)} (${bytes === 0 ? 'asks for none' : `${Math.round(bytes / 2 ** 20)} Mi`}${unbounded ? ', no limit' : ''})`,
      );
  }
  const free = what === 'disk' ? own.filter(pod => isUnbounded(pod, 'ephemeral-storage')) : own;
  return free.slice(0, MOST).map(nameOf);
}

function nameOf({ metadata }: Pod): string {
  return `${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`;
}

function sum({ spec }: Pod, of: (container: Container) => number): number {
  return (spec?.containers ?? []).reduce((so, container) => so + of(container), 0);
}

function memoryOf({ resources }: Container): number {
  return bytesOf(resources?.requests?.memory ?? resources?.limits?.memory ?? '0');
}

function isUnbounded({ spec }: Pod, resource: string): boolean {
  return (spec?.containers ?? []).some(({ resources }) => resources?.limits?.[resource] === undefined);
}

/** Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
function bytesOf(quantity: string): number {
  const [, digits = '0', unit = ''] = /^([\d.]{1,20})([A-Za-z]{0,2})$/.exec(quantity) ?? [];
  return Number(digits) * (UNITS[unit] ?? 1);
}
