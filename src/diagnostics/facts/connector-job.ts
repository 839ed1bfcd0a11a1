import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Pod } from '../../providers/kubernetes/types.ts';
import { isHealthy } from '../target/worst-pod.ts';
import { CONNECTOR_JOB, CONNECTOR_NAMESPACE } from './aks.ts';

/** The newest pod of the job that is not well, else the newest; a job keeps the pods that failed. */
export async function connectorPod(
  kubernetes: Pick<KubernetesPort, 'podsLabelled'>,
): Promise<Pod | undefined> {
  const { items } = await kubernetes.podsLabelled(CONNECTOR_NAMESPACE, { 'job-name': CONNECTOR_JOB });
  const newest = items.toSorted((a, b) => bornAt(b) - bornAt(a));
  return newest.find(pod => !isHealthy(pod)) ?? newest[0];
}

/** Why no node takes a pod, in the scheduler's words; `undefined` when one has taken it. */
export function unplacedBecause(pod: Pod | undefined): string | undefined {
  if (!pod || pod.spec?.nodeName) return undefined;
  const condition = pod.status?.conditions?.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  );
  return condition && (condition.message ?? condition.reason ?? 'no reason given');
}

function bornAt(pod: Pod): number {
  return pod.metadata?.creationTimestamp?.getTime() ?? 0;
}
