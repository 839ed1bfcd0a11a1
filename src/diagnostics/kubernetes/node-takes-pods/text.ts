import type { CheckText } from '../../check.ts';

export const text = {
  title: 'Pods can be scheduled on the node',
  codes: {
    cordoned: {
      says: 'Node {node} is cordoned, so no new pods are scheduled on it.',
      fix: [
        { text: 'Uncordon node {node}, unless it is under maintenance.', command: 'kubectl uncordon {node}' },
      ],
    },
    'start-up-taint': {
      says: 'Node {node} still has startup taint {key}, which {component} should have removed.',
      fix: [
        {
          text: 'Check why {component} does not run on node {node}; as a workaround, remove the taint.',
          command: 'kubectl taint nodes {node} {key}:{effect}-',
        },
      ],
    },
  },
} as const satisfies CheckText;
