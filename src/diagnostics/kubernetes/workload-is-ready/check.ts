import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Pod, Workload, WorkloadKind } from '../../../providers/kubernetes/types.ts';
import { defineCheck, type Found, problem, skipped } from '../../check.ts';
import { judgePod } from '../../readiness/judge-pod.ts';
import { judgeWorkload } from '../../readiness/judge-workload.ts';
import { text } from './text.ts';

const READS = ['pod', 'podsLabelled', 'workload', 'replicaSets'] as const;
type Port = Pick<KubernetesPort, (typeof READS)[number]>;

/** Kinds whose pods `kubectl rollout restart` makes anew. */
const RESTARTABLE: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet'] satisfies WorkloadKind[];
const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'] as const;

/** The target's own state by its owner's arithmetic. Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#deployment-status */
export const workloadIsReady = defineCheck({
  id: 'kubernetes/workload-is-ready',
  needs: ['namespace'],
  reads: { kubernetes: READS },
  codes: {
    'not-observed': ['namespace', 'owner'],
    'pods-refused': ['namespace', 'owner', 'available', 'wanted', 'why'],
    'pod-starts-again': ['namespace', 'pod', 'state', 'within', 'owner'],
    'bare-pod-starts-again': ['namespace', 'pod', 'state', 'within'],
    'pod-waits': ['namespace', 'pod', 'state'],
    'pod-restarted': ['namespace', 'pod', 'container', 'ended', 'why'],
    'pod-not-ready': ['namespace', 'pod', 'state'],
    'pod-failed': ['namespace', 'pod', 'reason'],
    'too-few': ['namespace', 'owner', 'available', 'updated', 'wanted'],
    'job-failed': ['namespace', 'job', 'reason'],
    'run-failed': ['namespace', 'cronJob', 'started'],
    gone: ['namespace', 'what'],
  },
  symptom: true,
  text,
  async run(found, { kubernetes }, now) {
    const { namespace } = found;
    const workload = await ownerOf(found, kubernetes);
    if (workload === 'gone') return gone(namespace, `${found.workloadKind?.toLowerCase()} ${found.workload}`);
    if (!workload) return judgeBarePod(found, kubernetes, now);
    const replicaSets = await replicaSetsOf(workload, namespace, kubernetes);
    const whole = judgeWorkload(workload, replicaSets);
    if (whole.status === 'problem' && whole.code !== 'too-few') return whole;
    const { kind, metadata } = workload;
    const owner = RESTARTABLE.includes(kind) ? `${kind.toLowerCase()}/${metadata?.name}` : undefined;
    const pods = await podsOf(workload, found, kubernetes);
    const judged = pods.map(pod => judgePod(pod, owner, now));
    return judged.find(one => one.status === 'problem') ?? whole;
  },
});

async function ownerOf(
  { namespace, workload, workloadKind }: Found<'namespace'>,
  kubernetes: Port,
): Promise<Workload | 'gone' | undefined> {
  const kind = KINDS.find(one => one === workloadKind);
  if (!kind || !workload) return undefined;
  return (await kubernetes.workload(kind, namespace, workload)) ?? 'gone';
}

async function judgeBarePod({ namespace, pod: name }: Found<'namespace'>, kubernetes: Port, now: Date) {
  if (!name) return skipped('no pod or workload was asked about');
  const pod = await kubernetes.pod(namespace, name);
  return pod ? judgePod(pod, undefined, now) : gone(namespace, `pod ${name}`);
}

function gone(namespace: string, what: string) {
  return problem('gone', { namespace, what }, [
    { subject: `${what} in namespace ${namespace}`, path: '', value: 'absent' },
  ]);
}

async function replicaSetsOf({ kind, selector }: Workload, namespace: string, kubernetes: Port) {
  return kind === 'Deployment' && selector ? (await kubernetes.replicaSets(namespace, selector)).items : [];
}

/** The pods that count, the one that was asked about first: a controller replaces those that ended or are being deleted. */
async function podsOf(workload: Workload, { namespace, pod: asked }: Found<'namespace'>, kubernetes: Port) {
  const ofCronJob = workload.kind === 'CronJob' && asked ? await kubernetes.pod(namespace, asked) : undefined;
  const labelled = workload.selector
    ? await kubernetes.podsLabelled(namespace, workload.selector)
    : undefined;
  const pods = ofCronJob ? [ofCronJob] : (labelled?.items ?? []);
  const isAsked = ({ metadata }: Pod) => metadata?.name === asked;
  const counted = pods.filter(one => !one.metadata?.deletionTimestamp && one.status?.phase !== 'Failed');
  return [...counted.filter(isAsked), ...counted.filter(one => !isAsked(one))];
}
