import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Restart the pods: only new pods get a token and the client ID.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The pod has an Azure token and the client ID',
  codes: {
    'not-injected': {
      says: 'Pod {pod} has the workload identity label but no Azure token: it started before workload identity was enabled, or while its webhook was down.',
      fix,
    },
    'client-differs': {
      says: 'Pod {pod} still uses client ID {found}; service account {serviceAccount} now has {expected}.',
      fix,
    },
  },
} as const satisfies CheckText;
