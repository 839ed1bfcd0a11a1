import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node’s kubelet renews its lease',
  codes: {
    stale: {
      says: 'The kubelet of {node} last renewed its lease {since} ago; it has stopped or cannot reach the API server.',
      fix: [
        {
          text: 'On node {node}: check why the kubelet does not run.',
          command: 'journalctl -u kubelet --no-pager -n 100',
        },
      ],
    },
  },
} as const satisfies CheckText;
