import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node’s kubelet renews its lease',
  codes: {
    stale: {
      says: 'The kubelet of {node} last renewed its lease {since} ago; it should every ten seconds. It has stopped, or is cut off from the API server.',
      fix: [
        {
          text: 'On the node: see whether the kubelet runs, and why not.',
          command: 'journalctl -u kubelet --no-pager -n 100',
        },
      ],
    },
  },
} as const satisfies CheckText;
