import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node has room for more pods',
  codes: {
    full: {
      says: 'Node {node} runs {count} of at most {limit} pods, so no more pods can start on it.',
      fix: [
        {
          text: 'Immediately, if other nodes have room: drain {node}, then uncordon it. DaemonSet pods stay, PodDisruptionBudgets are respected, emptyDir data is deleted.',
          command:
            'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data --timeout=10m && kubectl uncordon {node}',
        },
        {
          text: 'Permanently: enable prefix delegation in the VPC CNI. Only new nodes take more pods. If the vpc-cni add-on manages aws-node, set it in the add-on configuration too, or an update reverts it.',
          command: 'kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true',
        },
      ],
    },
  },
} as const satisfies CheckText;
