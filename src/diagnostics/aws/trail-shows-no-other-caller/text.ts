import type { CheckText } from '../../check.ts';

export const text = {
  title: 'CloudTrail shows the expected role and service account',
  codes: {
    'other-role': {
      says: 'Service account {serviceAccount} requested role {found} at {time} and was denied; its annotation names {expected}.',
      fix: [
        {
          text: 'Find where the application or its configuration names {found} (a profile, AWS_ROLE_ARN in an init script, an assume-role call), change it to {expected}, and restart the pods.',
        },
      ],
    },
    'other-caller': {
      says: 'Role {roleArn} was denied to {found} at {time}; it is meant for {expected}, so another workload made the denied call.',
      fix: [
        {
          text: 'If that workload is the one that fails, run it as service account {serviceAccount} in namespace {namespace}, or give it a role of its own.',
        },
      ],
    },
  },
} as const satisfies CheckText;
