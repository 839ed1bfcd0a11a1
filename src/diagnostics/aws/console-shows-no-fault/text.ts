import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance printed no fault while it started',
  codes: {
    printed: {
      says: 'Instance {instanceId} printed while it started: {line}. That means {means}.',
      fix: [
        {
          text: 'Read all of it; look for secrets before you share it.',
          command: 'aws ec2 get-console-output --instance-id {instanceId} --latest --output text',
        },
      ],
    },
  },
} as const satisfies CheckText;
