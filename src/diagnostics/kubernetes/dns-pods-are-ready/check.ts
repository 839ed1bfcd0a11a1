import type { Evidence } from '../../../domain/outcome.ts';
import type { ContainerStatus, Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem } from '../../check.ts';
import { DNS, dnsOutOfSight, dnsPods } from '../../facts/cluster-dns.ts';
import { doubled } from '../../facts/quantity.ts';
import { isHealthy, worstPod } from '../../target/worst-pod.ts';
import { text } from './text.ts';

const SUBJECT = `deployment ${DNS.namespace}/${DNS.deployment}`;

/** Source: https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/ */
export const dnsPodsAreReady = defineCheck({
  id: 'kubernetes/dns-pods-are-ready',
  needs: [],
  reads: { kubernetes: ['podsLabelled', 'workload'] },
  codes: {
    'scaled-to-zero': [],
    'no-capacity': ['pod', 'message'],
    'out-of-memory': ['pod', 'limit', 'more'],
    'not-ready': ['pod', 'state'],
  },
  text,
  async run(_, { kubernetes }) {
    const [{ items: pods }, deployment] = await Promise.all([
      dnsPods(kubernetes),
      kubernetes.workload('Deployment', DNS.namespace, DNS.deployment),
    ]);
    if (deployment?.replicas === 0) {
      return problem('scaled-to-zero', {}, [{ subject: SUBJECT, path: 'spec.replicas', value: '0' }]);
    }
    const ready = pods.filter(isHealthy);
    if (ready.length > 0) return ok(pods.map(evidenceOf));
    const pod = worstPod(pods);
    if (pod === undefined && deployment === undefined) throw dnsOutOfSight();
    return pod === undefined
      ? problem('not-ready', { pod: DNS.deployment, state: 'absent' }, [
          { subject: SUBJECT, path: 'pods', value: 'none' },
        ])
      : judge(pod);
  },
});

function judge(pod: Pod) {
  const name = pod.metadata?.name ?? '';
  const evidence = evidenceOf(pod);
  const unscheduled = pod.status?.conditions?.find(
    one => one.type === 'PodScheduled' && one.status === 'False',
  );
  if (unscheduled !== undefined) {
    const message = unscheduled.message ?? 'it waits for a node';
    return problem('no-capacity', { pod: name, message }, [
      evidence,
      { subject: evidence.subject, path: 'PodScheduled', value: message },
    ]);
  }
  const killed = statusesOf(pod).find(one => endOf(one)?.reason === 'OOMKilled');
  const limit = pod.spec?.containers.find(one => one.name === killed?.name)?.resources?.limits?.memory;
  if (killed !== undefined && limit !== undefined) {
    const shown = {
      subject: evidence.subject,
      path: `container ${killed.name}`,
      value: `OOMKilled at ${limit}`,
    };
    return problem('out-of-memory', { pod: name, limit, more: doubled(limit) }, [evidence, shown]);
  }
  return problem('not-ready', { pod: name, state: stateOf(pod) }, [evidence]);
}

function evidenceOf(pod: Pod): Evidence {
  const { name = '' } = pod.metadata ?? {};
  const restarts = statusesOf(pod).reduce((sum, one) => sum + one.restartCount, 0);
  const value = `${isHealthy(pod) ? 'ready' : stateOf(pod)}${restarts === 0 ? '' : `, ${restarts} restarts`}`;
  return { subject: `pod ${DNS.namespace}/${name}`, path: 'status', value };
}

function stateOf(pod: Pod): string {
  const waiting = statusesOf(pod).find(one => one.state?.waiting?.reason)?.state?.waiting?.reason;
  const ended = statusesOf(pod).find(one => one.state?.terminated?.reason)?.state?.terminated?.reason;
  return (
    waiting ?? ended ?? (pod.status?.phase === 'Running' ? 'not ready' : (pod.status?.phase ?? 'unknown'))
  );
}

function statusesOf(pod: Pod): readonly ContainerStatus[] {
  return pod.status?.containerStatuses ?? [];
}

function endOf(status: ContainerStatus) {
  return status.state?.terminated ?? status.lastState?.terminated;
}
