import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The regional STS endpoint is active for the account',
  codes: {
    disabled: {
      says: 'STS is not activated in {region} for account {account}, so the API server cannot authenticate nodes.',
      fix: [
        {
          text: 'Activate {region} in the IAM console of account {account}: Account settings → Security Token Service (STS) → Endpoints. There is no command for this. If the region itself is not enabled, enable it under Account → AWS Regions.',
        },
      ],
    },
  },
} as const satisfies CheckText;
