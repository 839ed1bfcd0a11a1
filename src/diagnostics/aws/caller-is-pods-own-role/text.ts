import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The call was made with the pod’s own role',
  codes: {
    'node-role': {
      says: 'The call was made with the node’s role {nodeRole}: pod {pod} fell back to it, because {why}. The missing permission only follows from that.',
      fix: [
        {
          text: 'Mend that link, as said below. Do not add the permission to {nodeRole}: every pod on those nodes would get it.',
        },
      ],
    },
  },
} as const satisfies CheckText;
