import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Give service account {serviceAccount} a role of its own (IRSA or EKS Pod Identity): that is what it lacks.',
  },
  {
    text: 'Opening the metadata service of {instanceId} to pods instead would hand every pod on the node everything that role {roleName} may do; do not, unless that is what you want.',
    effect: 'look',
  },
] as const;

export const text = {
  title: 'A pod without a role can ask the node for one',
  codes: {
    'hop-limit': {
      says: 'Pod {pod} has no role of its own and cannot fall back to the node’s: the metadata service of {node} answers one hop far (HttpPutResponseHopLimit 1), and a pod is two away.',
      fix,
    },
    'metadata-off': {
      says: 'Pod {pod} has no role of its own and cannot fall back to the node’s: the metadata service of {node} is turned off.',
      fix,
    },
  },
} as const satisfies CheckText;
