import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance can ask the metadata service',
  codes: {
    off: {
      says: 'The metadata service is off for {subject}: it gets neither its role’s credentials nor its own name.',
      fix: [
        {
          text: 'Turn it on (and in the launch template too), then restart the instance.',
          command:
            'aws ec2 modify-instance-metadata-options --instance-id {instanceId} --http-endpoint enabled --http-tokens required --http-put-response-hop-limit 2',
        },
      ],
    },
  },
} as const satisfies CheckText;
