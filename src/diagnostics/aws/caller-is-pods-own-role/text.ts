import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The call was made with the pod’s own role',
  codes: {
    'node-role': {
      says: 'Pod {pod} called AWS with the node’s role {nodeRole}, because {why}. A permission added to {nodeRole} would go to every pod on those nodes.',
      fix: [
        {
          text: 'Give service account {serviceAccount} in namespace {namespace} a role of its own (IRSA or EKS Pod Identity), with this permission. Do not add the permission to {nodeRole}.',
        },
      ],
    },
  },
} as const satisfies CheckText;
