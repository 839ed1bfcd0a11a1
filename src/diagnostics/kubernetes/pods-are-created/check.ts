import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Workload } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, skipped } from '../../check.ts';
import { refusalIn } from '../../workloads/creation-refusal.ts';
import { newestReplicaSet } from '../../workloads/newest-replica-set.ts';
import { judgeRefusal } from './judge-refusal.ts';
import { text } from './text.ts';

const READS = ['workload', 'replicaSets', 'eventsAbout'] as const;
const PLACE = ['namespace', 'owner'] as const;
const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job'] as const;

/** A pod that does not exist has no events: why stands with whoever wanted to make it. Source: https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
export const podsAreCreated = defineCheck({
  id: 'kubernetes/pods-are-created',
  needs: ['namespace', 'workload', 'workloadKind'],
  reads: { kubernetes: READS },
  codes: {
    'quota-exceeded': [...PLACE, 'quota', 'asked', 'used', 'hard'],
    'quota-needs-values': [...PLACE, 'quota', 'fields'],
    'outside-limit-range': [...PLACE, 'rule'],
    'service-account-missing': [...PLACE, 'serviceAccount'],
    'pod-security': [...PLACE, 'level', 'violations'],
    'webhook-fails': [...PLACE, 'webhook', 'why'],
    'webhook-denies': [...PLACE, 'webhook', 'why'],
    refused: [...PLACE, 'why'],
  },
  text,
  async run({ namespace, workload: name, workloadKind }, { kubernetes }) {
    const kind = KINDS.find(one => one === workloadKind);
    if (!kind) return skipped(`a ${workloadKind} makes no pods itself`);
    const workload = await kubernetes.workload(kind, namespace, name);
    if (!workload) return skipped('the workload is gone');
    const owner = `${kind.toLowerCase()}/${name}`;
    const { replicas, readyReplicas = 0 } = workload;
    if (replicas !== undefined && readyReplicas >= replicas)
      return ok([
        { subject: owner, path: 'status', value: `${readyReplicas} of ${replicas} pods are ready` },
      ]);
    const creator = await creatorOf(workload, namespace, kubernetes);
    const { name: makes = '' } = creator.metadata ?? {};
    const { items: events } = await kubernetes.eventsAbout(namespace, creator.kind, makes);
    const message = refusalIn(events, creator);
    const subject = `${creator.kind.toLowerCase()} ${namespace}/${makes}`;
    if (message === undefined)
      return ok([{ subject, path: 'event FailedCreate', value: 'none that counts' }]);
    return judgeRefusal(
      message,
      { namespace, owner },
      { subject, path: 'event FailedCreate', value: message },
    );
  },
});

async function creatorOf(
  workload: Workload,
  namespace: string,
  kubernetes: Pick<KubernetesPort, (typeof READS)[number]>,
): Promise<Workload> {
  if (workload.kind !== 'Deployment' || !workload.selector) return workload;
  const { items } = await kubernetes.replicaSets(namespace, workload.selector);
  return newestReplicaSet(workload, items) ?? workload;
}
