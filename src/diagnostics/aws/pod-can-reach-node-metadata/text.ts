import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Give service account {serviceAccount} a role of its own (IRSA or EKS Pod Identity).',
  },
  {
    text: 'Opening the metadata service of {instanceId} to pods instead would hand every pod on the node everything that role {roleName} may do; do not, unless that is what you want.',
    effect: 'look',
  },
] as const;

export const text = {
  title: 'A pod without a role can use the node’s role',
  codes: {
    'hop-limit': {
      says: 'Pod {pod} has no role of its own and cannot use the node’s role: node {node} has HttpPutResponseHopLimit 1, and pods need 2.',
      fix,
    },
    'metadata-off': {
      says: 'Pod {pod} has no role of its own and cannot use the node’s role: the metadata service (IMDS) of node {node} is off.',
      fix,
    },
  },
} as const satisfies CheckText;
