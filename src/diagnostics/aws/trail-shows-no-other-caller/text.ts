import type { CheckText } from '../../check.ts';

export const text = {
  title: 'What AWS recorded fits the role and the service account',
  codes: {
    'other-role': {
      says: 'AWS refused service account {serviceAccount} another role than the one expected: it asked for {found} at {time}; the annotation names {expected}.',
      fix: [
        {
          text: 'Find where the application or its configuration names {found} (a profile, AWS_ROLE_ARN in an init script, an assume-role call), and let it use {expected}; then roll the pods over.',
        },
      ],
    },
    'other-caller': {
      says: 'AWS refused role {roleArn} to {found} at {time}; it is meant for {expected}. The refusal is that other workload’s.',
      fix: [
        {
          text: 'If that workload is the one in trouble, run it as service account {serviceAccount} of namespace {namespace}, or give it a role of its own.',
        },
      ],
    },
  },
} as const satisfies CheckText;
