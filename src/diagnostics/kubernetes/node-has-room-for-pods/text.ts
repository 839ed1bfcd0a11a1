import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node has room for further pods',
  codes: {
    full: {
      says: 'Node {node} runs {count} pods of at most {limit}: its interfaces have no further addresses.',
      fix: [
        {
          text: 'At once, where other nodes have room: move its pods there (not those of daemons), and open it again. Disruption budgets are kept; what pods hold in emptyDir volumes is lost.',
          command:
            'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data --timeout=10m && kubectl uncordon {node}',
        },
        {
          text: 'For good: let nodes take addresses sixteen at a time. Nodes that start after it take more pods; those that run do not.',
          command: 'kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true',
        },
      ],
    },
  },
} as const satisfies CheckText;
