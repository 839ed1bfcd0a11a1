import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The Auto Scaling group starts instances',
  codes: {
    'launch-failed': {
      says: 'Auto Scaling group {group} starts no instance. Its last attempt ended with: {reason}',
      fix: [
        {
          text: 'Put right what the message names; the group tries again by itself every few minutes. This shows its attempts.',
          command:
            'aws autoscaling describe-scaling-activities --auto-scaling-group-name {group} --max-items 5',
        },
      ],
    },
  },
} as const satisfies CheckText;
