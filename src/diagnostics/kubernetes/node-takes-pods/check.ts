import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { text } from './text.ts';

/** Taints that something takes off when it is ready; others are there on purpose. */
const START_UP: Readonly<Record<string, string>> = {
  'node.cloudprovider.kubernetes.io/uninitialized': 'the cloud controller manager',
  'node.cilium.io/agent-not-ready': 'Cilium',
  'ebs.csi.aws.com/agent-not-ready': 'the EBS CSI driver',
  'efs.csi.aws.com/agent-not-ready': 'the EFS CSI driver',
  'karpenter.sh/unregistered': 'Karpenter',
};

/** Source: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
export const nodeTakesPods = defineCheck({
  id: 'kubernetes/node-takes-pods',
  needs: ['node'],
  reads: { kubernetes: ['node'] },
  codes: { cordoned: ['node'], 'start-up-taint': ['node', 'key', 'effect', 'component'] },
  text,
  async run({ node: name }, { kubernetes }) {
    const node = await kubernetes.node(name);
    if (!node) return skipped('there is no node of that name');
    const subject = `node ${name}`;
    const taints = node.spec?.taints ?? [];
    const waiting = taints.find(({ key }) => key in START_UP);
    if (waiting) {
      const { key, effect } = waiting;
      const evidence = { subject, path: 'spec.taints', value: `${key}:${effect}` };
      return problem('start-up-taint', { node: name, key, effect, component: START_UP[key] ?? '' }, [
        evidence,
      ]);
    }
    if (node.spec?.unschedulable)
      return problem('cordoned', { node: name }, [{ subject, path: 'spec.unschedulable', value: 'true' }]);
    return ok([{ subject, path: 'spec.taints', value: taints.map(({ key }) => key).join(', ') || 'none' }]);
  },
});
