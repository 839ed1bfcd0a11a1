import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node has room for further pods',
  codes: {
    full: {
      says: 'Node {node} runs {count} pods of at most {limit}: its interfaces have no further addresses.',
      fix: [
        {
          text: 'Let nodes take addresses sixteen at a time, with a greater number of pods for new nodes, or add nodes.',
          command: 'kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true',
        },
      ],
    },
  },
} as const satisfies CheckText;
