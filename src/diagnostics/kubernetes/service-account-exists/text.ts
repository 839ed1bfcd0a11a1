import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The service account exists',
  codes: {
    missing: {
      says: 'Service account {serviceAccount} does not exist in namespace {namespace}.',
      fix: [
        {
          text: 'Create service account {serviceAccount} (or correct serviceAccountName in the pod template if the name is wrong).',
          command: 'kubectl create serviceaccount {serviceAccount} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
