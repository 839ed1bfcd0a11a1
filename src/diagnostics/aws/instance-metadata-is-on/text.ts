import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance metadata service (IMDS) is on',
  codes: {
    off: {
      says: 'The metadata service (IMDS) is off for {subject}, so it gets neither credentials for its role nor its own name.',
      fix: [
        {
          text: 'Turn on IMDS for {instanceId} (and in the launch template too), then reboot the instance.',
          command:
            'aws ec2 modify-instance-metadata-options --instance-id {instanceId} --http-endpoint enabled --http-tokens required --http-put-response-hop-limit 2',
        },
      ],
    },
  },
} as const satisfies CheckText;
