import type { Pod } from '../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../check.ts';
import { isHealthy } from '../target/worst-pod.ts';

/** A DaemonSet of kube-system without whose pod a node is no use. */
export interface Daemon {
  readonly id: string;
  readonly daemonSet: string;
  readonly title: string;
  /** What it is, for sentences: `network plug-in`. */
  readonly role: string;
}

function textFor({ daemonSet, title, role }: Daemon) {
  return {
    title,
    codes: {
      absent: {
        says: `Node {node} runs no pod of ${daemonSet}, its ${role}.`,
        fix: [
          {
            text: 'Find what keeps the DaemonSet off node {node}: node selector, affinity, or a taint without toleration.',
            command: `kubectl describe daemonset ${daemonSet} -n kube-system`,
          },
          {
            text: 'After you fixed that, restart the DaemonSet.',
            command: `kubectl rollout restart daemonset/${daemonSet} -n kube-system`,
          },
        ],
      },
      'not-ready': {
        says: `The ${role} on node {node} is not running: pod {pod} is {state}, {restarts} restarts.`,
        fix: [
          {
            text: 'Read the log of pod {pod}, and fix what it names.',
            command: 'kubectl logs -n kube-system {pod} --all-containers --tail=50',
          },
          { text: 'Then restart pod {pod}.', command: 'kubectl delete pod -n kube-system {pod}' },
        ],
      },
    },
  };
}

/** A check that a node runs the pod of a DaemonSet of kube-system. */
export function defineDaemonCheck({ id, daemonSet, title, role }: Daemon) {
  return defineCheck({
    id,
    needs: ['node'],
    reads: { kubernetes: ['node', 'podsOnNode', 'workload'] },
    codes: { absent: ['node'], 'not-ready': ['node', 'pod', 'state', 'restarts'] },
    text: textFor({ id, daemonSet, title, role }),
    async run({ node: name }, { kubernetes }) {
      const [node, daemon, pods] = await Promise.all([
        kubernetes.node(name),
        kubernetes.workload('DaemonSet', 'kube-system', daemonSet),
        kubernetes.podsOnNode(name),
      ]);
      if (!node) return skipped('there is no node of that name');
      if (!daemon) return skipped(`the cluster has no ${daemonSet}: something else does its work`);
      const pod = pods.items.find(one => isOf(one, daemonSet));
      const podName = pod?.metadata?.name ?? '';
      if (!pod)
        return problem('absent', { node: name }, [
          { subject: `node ${name}`, path: `pods of ${daemonSet}`, value: 'none' },
        ]);
      const state = stateOf(pod);
      const evidence = { subject: `pod kube-system/${podName}`, path: 'status', value: state };
      if (isHealthy(pod)) return ok([evidence]);
      const restarts = (pod.status?.containerStatuses ?? []).reduce((so, one) => so + one.restartCount, 0);
      return problem('not-ready', { node: name, pod: podName, state, restarts: String(restarts) }, [
        evidence,
      ]);
    },
  });
}

function isOf({ metadata }: Pod, daemonSet: string): boolean {
  if (metadata?.namespace !== 'kube-system') return false;
  return metadata.ownerReferences?.some(one => one.kind === 'DaemonSet' && one.name === daemonSet) ?? false;
}

function stateOf({ status }: Pod): string {
  const all = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
  const waiting = all.find(one => one.state?.waiting?.reason)?.state?.waiting?.reason;
  return waiting ?? status?.reason ?? status?.phase ?? 'not known';
}
