import type { Evidence } from '../../../domain/outcome.ts';
import type { ContainerStatus, Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem } from '../../check.ts';
import { isHealthy } from '../../target/worst-pod.ts';
import { text } from './text.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/ */
export const podIsHealthy = defineCheck({
  id: 'kubernetes/pod-is-well',
  needs: ['namespace', 'pod'],
  reads: { kubernetes: ['pod'] },
  codes: { 'not-ready': ['namespace', 'pod', 'state'], gone: ['namespace', 'pod'] },
  text,
  async run({ namespace, pod: name }, { kubernetes }) {
    const pod = await kubernetes.pod(namespace, name);
    const subject = `pod ${namespace}/${name}`;
    if (!pod) return problem('gone', { namespace, pod: name }, [{ subject, path: '', value: 'absent' }]);
    const evidence = [{ subject, path: 'status', value: stateOf(pod) }, ...restartsOf(pod, subject)] as const;
    if (isHealthy(pod)) return ok(evidence);
    return problem('not-ready', { namespace, pod: name, state: stateOf(pod) }, evidence);
  },
});

function stateOf(pod: Pod): string {
  const waiting = statusesOf(pod).find(one => one.state?.waiting?.reason)?.state?.waiting?.reason;
  const ended = statusesOf(pod).find(one => one.state?.terminated?.reason)?.state?.terminated?.reason;
  return waiting ?? pod.status?.reason ?? ended ?? pod.status?.phase ?? 'unknown';
}

function restartsOf(pod: Pod, subject: string): readonly Evidence[] {
  return statusesOf(pod)
    .filter(one => one.restartCount > 0)
    .map(one => ({ subject, path: `container ${one.name} restarts`, value: String(one.restartCount) }));
}

function statusesOf(pod: Pod): readonly ContainerStatus[] {
  return [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
}
