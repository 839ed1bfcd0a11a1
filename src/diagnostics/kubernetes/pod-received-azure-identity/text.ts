import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Roll the pods over: token and client id are put into new pods only.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The pod was given a token and the client id',
  codes: {
    'not-injected': {
      says: 'Pod {pod} is labelled for workload identity but was started without a token for Azure: workload identity was switched on later, or its webhook did not answer then.',
      fix,
    },
    'client-differs': {
      says: 'Pod {pod} still comes as client id {found}; service account {serviceAccount} has since been changed to {expected}.',
      fix,
    },
  },
} as const satisfies CheckText;
