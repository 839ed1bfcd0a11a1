import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The service account exists',
  codes: {
    missing: {
      says: 'Service account {serviceAccount} does not exist in namespace {namespace}, so its pods can get no identity.',
      fix: [
        {
          text: 'Create the service account (or correct serviceAccountName if the name is a slip).',
          command: 'kubectl create serviceaccount {serviceAccount} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
