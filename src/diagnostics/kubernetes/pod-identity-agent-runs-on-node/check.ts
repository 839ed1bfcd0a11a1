import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { usesPodIdentity } from '../../facts/web-identity.ts';
import { isHealthy } from '../../target/worst-pod.ts';
import { text } from './text.ts';

const AGENT = 'eks-pod-identity-agent';
const ON_NODE = ['node', 'pod'] as const;

/** Sources: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-agent-setup.html, https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html */
export const podIdentityAgentRunsOnNode = defineCheck({
  id: 'kubernetes/pod-identity-agent-runs-on-node',
  needs: ['namespace', 'pod', 'cluster'],
  reads: { kubernetes: ['pod', 'workload', 'podsOnNode'] },
  codes: {
    'on-fargate': ON_NODE,
    'not-installed': ['cluster'],
    'not-on-node': ON_NODE,
    'not-ready': [...ON_NODE, 'agent'],
  },
  text,
  async run({ namespace, pod: name, cluster }, { kubernetes }) {
    const pod = await kubernetes.pod(namespace, name);
    const node = pod?.spec?.nodeName;
    if (!pod || !node) return skipped('the pod is gone or on no node');
    if (!usesPodIdentity(pod)) return skipped('the pod does not use EKS Pod Identity');
    const args = { node, pod: name };
    const subject = `daemonset kube-system/${AGENT}`;
    if (node.startsWith('fargate-'))
      return problem('on-fargate', args, [{ subject: `pod ${name}`, path: 'spec.nodeName', value: node }]);
    const [daemonSet, pods] = await Promise.all([
      kubernetes.workload('DaemonSet', 'kube-system', AGENT),
      kubernetes.podsOnNode(node),
    ]);
    if (!daemonSet) return problem('not-installed', { cluster }, [{ subject, path: '', value: 'absent' }]);
    const agent = pods.items.find(isAgent);
    if (!agent) return problem('not-on-node', args, [{ subject, path: `pod on ${node}`, value: 'absent' }]);
    const agentName = agent.metadata?.name ?? '';
    const seen = { subject: `pod kube-system/${agentName}`, path: `on ${node}` };
    if (isHealthy(agent)) return ok([{ ...seen, value: 'ready' }]);
    return problem('not-ready', { ...args, agent: agentName }, [{ ...seen, value: stateOf(agent) }]);
  },
});

function isAgent({ metadata }: Pod): boolean {
  return (
    metadata?.namespace === 'kube-system' &&
    (metadata.ownerReferences ?? []).some(owner => owner.kind === 'DaemonSet' && owner.name === AGENT)
  );
}

function stateOf({ status }: Pod): string {
  const waiting = status?.containerStatuses?.map(one => one.state?.waiting?.reason).find(Boolean);
  return waiting ?? `not ready (${status?.phase ?? 'unknown'})`;
}
