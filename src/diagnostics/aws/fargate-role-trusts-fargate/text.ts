import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';
import { TRUST_FIX } from '../iam/trust-fix.ts';

const FIX = [...TRUST_FIX, TRY_AGAIN] as const;

export const text = {
  title: 'The Fargate execution role trusts Fargate',
  codes: {
    'no-trust': {
      says: 'Execution role {role} of Fargate profile {profile} does not trust eks-fargate-pods.amazonaws.com, so Fargate pulls without credentials.{impact}',
      fix: FIX,
    },
    'other-source': {
      says: 'Execution role {role} of Fargate profile {profile} trusts Fargate only if {key} is {found}; here it is {expected}.{impact}',
      fix: FIX,
    },
    denied: {
      says: 'Statement {statement} in the trust policy of execution role {role} (Fargate profile {profile}) explicitly denies Fargate.{impact}',
      fix: [
        {
          text: 'Remove or narrow statement {statement} in the trust policy of role {role}: an explicit Deny overrides every Allow.',
          command: "aws iam get-role --role-name {role} --query 'Role.AssumeRolePolicyDocument'",
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
