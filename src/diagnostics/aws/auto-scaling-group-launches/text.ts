import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The Auto Scaling group starts instances',
  codes: {
    'launch-failed': {
      says: 'Auto Scaling group {group} launches no instance. Its last attempt failed: {reason}',
      fix: [
        {
          text: 'Fix what the message names; group {group} tries again every few minutes. This shows its attempts.',
          command:
            'aws autoscaling describe-scaling-activities --auto-scaling-group-name {group} --max-items 5',
        },
      ],
    },
  },
} as const satisfies CheckText;
