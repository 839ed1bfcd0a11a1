import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance console shows no known error',
  codes: {
    printed: {
      says: 'The console of instance {instanceId} shows: {line}. That means {means}.',
      fix: [
        {
          text: 'Read the whole console output of {instanceId}; check it for secrets before you share it.',
          command: 'aws ec2 get-console-output --instance-id {instanceId} --latest --output text',
        },
      ],
    },
  },
} as const satisfies CheckText;
