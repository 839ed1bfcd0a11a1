import type { Pod } from '../../providers/kubernetes/types.ts';

/** The pod that tells most: failing before healthy, restarted more before less, younger before older. */
export function worstPod(pods: readonly Pod[]): Pod | undefined {
  const living = pods.filter(pod => !pod.metadata?.deletionTimestamp);
  return [...(living.length > 0 ? living : pods)].sort(compare)[0];
}

/** Whether a pod does its work: all containers ready, or finished without error. */
export function isHealthy(pod: Pod): boolean {
  if (pod.status?.phase === 'Succeeded') return true;
  const containers = pod.status?.containerStatuses ?? [];
  return pod.status?.phase === 'Running' && containers.length > 0 && containers.every(one => one.ready);
}

function compare(a: Pod, b: Pod): number {
  return Number(isHealthy(a)) - Number(isHealthy(b)) || restarts(b) - restarts(a) || bornAt(b) - bornAt(a);
}

function restarts(pod: Pod): number {
  return (pod.status?.containerStatuses ?? []).reduce((sum, one) => sum + one.restartCount, 0);
}

function bornAt(pod: Pod): number {
  return pod.metadata?.creationTimestamp?.getTime() ?? 0;
}
