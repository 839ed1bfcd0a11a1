import type { FixStep } from '../../../domain/error-kind.ts';

const SHOW = 'aws iam get-role --role-name {roleName} --query Role.AssumeRolePolicyDocument';

/** The steps of a finding about a trust policy that carries `roleName`, `roleAccount` and the arguments of a correction. */
export const TRUST_FIX = [
  {
    ifSet: 'policy',
    text: 'Add this statement to the trust policy of role {roleName}; existing principals keep access.',
    detail: '{diff}',
    command: 'aws iam update-assume-role-policy --role-name {roleName} --policy-document {policy}',
  },
  {
    ifEmpty: 'policy',
    text: 'Change the trust policy of role {roleName} (account {roleAccount}) by hand. No command is given here: {byHand}.',
    command: SHOW,
  },
] as const satisfies readonly FixStep[];

/** The step where a statement of somebody's own stands in the way. */
export const TRUST_SHOW = [
  {
    text: 'Read the trust policy of role {roleName}, and narrow or remove what denies; an explicit Deny overrides every Allow.',
    command: SHOW,
  },
] as const satisfies readonly FixStep[];
