import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The region’s STS endpoint serves the account',
  codes: {
    disabled: {
      says: 'STS is not activated in {region} for account {account}, so the API server cannot find out who a node is.',
      fix: [
        {
          text: 'Activate {region} in the IAM console (Account settings → Security Token Service → Endpoints). There is no command for it; a region that must be enabled first has one:',
          command: 'aws account enable-region --region-name {region}',
        },
      ],
    },
  },
} as const satisfies CheckText;
