import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node takes pods',
  codes: {
    cordoned: {
      says: 'Somebody closed node {node} to new pods (cordoned).',
      fix: [{ text: 'Open it again, unless it is closed on purpose.', command: 'kubectl uncordon {node}' }],
    },
    'start-up-taint': {
      says: 'Node {node} still has the taint {key}, which the component that it waits for ({component}) should have taken off.',
      fix: [
        {
          text: 'See why the component does not run on the node; as a way out, take the taint off.',
          command: 'kubectl taint nodes {node} {key}:{effect}-',
        },
      ],
    },
  },
} as const satisfies CheckText;
