import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { readSchedulerMessage } from '../../workloads/scheduler-message.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeRefusals } from './judge-refusals.ts';
import type { Refused } from './refused.ts';
import { text } from './text.ts';

const PLACE = ['namespace', 'pod'] as const;
const READS = ['pod', 'nodes', 'volumeClaim', 'storageClasses', 'eventsAbout'] as const;

/** Why no node takes the pod, from the scheduler's own words. Source: https://kubernetes.io/docs/concepts/scheduling-eviction/kube-scheduler/ */
export const podIsScheduled = defineCheck({
  id: 'kubernetes/pod-is-scheduled',
  needs: ['namespace', 'pod'],
  reads: { kubernetes: READS },
  codes: {
    gated: [...PLACE, 'gates'],
    'no-scheduler': [...PLACE, 'scheduler'],
    'claim-missing': [...PLACE, 'claim'],
    'class-missing': [...PLACE, 'claim', 'storageClass', 'have'],
    'no-default-class': [...PLACE, 'claim', 'have'],
    'claim-unbound': [...PLACE, 'claim', 'why'],
    'label-on-no-node': [...PLACE, 'label', 'have', 'owner'],
    'nobody-offers': [...PLACE, 'resource', 'asked'],
    'bigger-than-any-node': [...PLACE, 'resource', 'asked', 'largest', 'owner'],
    'no-room': [...PLACE, 'resource', 'asked', 'nodes'],
    cordoned: [...PLACE, 'node'],
    tainted: [...PLACE, 'taint', 'nodes'],
    'kept-apart': [...PLACE, 'domain', 'nodes', 'owner'],
    unschedulable: [...PLACE, 'message'],
  },
  text,
  async run(found, { kubernetes }, now) {
    const { namespace, pod: name } = found;
    const pod = await kubernetes.pod(namespace, name);
    if (!pod) return skipped('the pod is gone');
    const subject = `pod ${namespace}/${name}`;
    const { nodeName } = pod.spec ?? {};
    if (nodeName || pod.status?.phase !== 'Pending')
      return ok([{ subject, path: 'spec.nodeName', value: nodeName ?? 'none, it has ended' }]);
    const place = { namespace, pod: name };
    const scheduled = pod.status.conditions?.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.reason === 'SchedulingGated') return gated(pod, place, subject);
    if (!scheduled?.message) return waiting(pod, place, subject, now);
    return judge(kubernetes, { pod, place, subject, scheduled, owner: rolloutTargetOf(found) ?? '' });
  },
});

async function judge(kubernetes: Pick<KubernetesPort, (typeof READS)[number]>, refused: Refused) {
  const message = refused.scheduled.message ?? '';
  const { early, refusals } = readSchedulerMessage(message);
  if (
    /persistentvolumeclaim/i.test(early) ||
    refusals.some(({ phrase }) => /persistent ?volume/i.test(phrase))
  ) {
    const claims = await judgeClaims(kubernetes, refused);
    if (claims) return claims;
  }
  const { items: nodes } = await kubernetes.nodes();
  return judgeRefusals(refused, refusals, nodes);
}

function gated(pod: Pod, place: Refused['place'], subject: string) {
  const gates = (pod.spec?.schedulingGates ?? []).map(({ name }) => name).join(', ');
  return problem('gated', { ...place, gates }, [{ subject, path: 'spec.schedulingGates', value: gates }]);
}

/** A scheduler answers within seconds, unless nobody runs under the name that the pod gives. */
const ANSWERS_WITHIN_MS = 60_000;

function waiting(pod: Pod, place: Refused['place'], subject: string, now: Date) {
  const age = now.getTime() - (pod.metadata?.creationTimestamp?.getTime() ?? now.getTime());
  const scheduler = pod.spec?.schedulerName ?? 'default-scheduler';
  if (age < ANSWERS_WITHIN_MS || pod.status?.conditions?.some(({ type }) => type === 'PodScheduled'))
    return skipped('the scheduler has not said anything yet');
  return problem('no-scheduler', { ...place, scheduler }, [
    { subject, path: 'condition PodScheduled', value: 'absent' },
    { subject, path: 'spec.schedulerName', value: scheduler },
  ]);
}
