import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The region’s STS endpoint serves the account',
  codes: {
    disabled: {
      says: 'STS is not activated in {region} for account {account}, so the API server cannot find out who a node is.',
      fix: [
        {
          text: 'Activate {region} in the IAM console of account {account}: Account settings → Security Token Service (STS) → Endpoints. There is no command for it. A region that is not enabled at all is enabled under Account → AWS Regions.',
        },
      ],
    },
  },
} as const satisfies CheckText;
