import type { Node, Pod } from '../../providers/kubernetes/types.ts';
import { amountOf } from '../facts/quantity.ts';

/** The container of a pod that asks for most of a resource, and how much: the scheduler adds those of the others. */
export function largestRequest(pod: Pod, resource: string): string {
  const asked = (pod.spec?.containers ?? []).map(
    ({ resources }) => resources?.requests?.[resource] ?? resources?.limits?.[resource] ?? '0',
  );
  return asked.toSorted((a, b) => amountOf(b) - amountOf(a))[0] ?? '0';
}

/** The most of a resource that any node has for pods; `undefined` where no node has any. */
export function largestAllocatable(nodes: readonly Node[], resource: string): string | undefined {
  const offered = nodes
    .map(({ status }) => status?.allocatable?.[resource])
    .filter(amount => amount !== undefined && amountOf(amount) > 0);
  return offered.toSorted((a = '0', b = '0') => amountOf(b) - amountOf(a))[0];
}
