import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The role’s policies allow the call (simulated)',
  codes: {
    'not-allowed': {
      says: 'No policy of role {roleName} allows {action} on {resource} (IAM policy simulator; resource policies are not included).',
      fix: [
        {
          text: 'Add an inline policy to role {roleName} (account {roleAccount}) that allows only {action}; narrow the resource further if you can.',
          command:
            'aws iam put-role-policy --role-name {roleName} --policy-name {policyName} --policy-document {policy}',
        },
      ],
    },
    'explicit-deny': {
      says: 'Role {roleName} is explicitly denied {action} on {resource}: {statement} (IAM policy simulator; {policies}).',
      fix: [
        {
          text: 'Narrow or remove {statement}, unless it is intended: an explicit Deny overrides every Allow.',
        },
        {
          text: 'List the policies of role {roleName}.',
          command:
            'aws iam list-role-policies --role-name {roleName} && aws iam list-attached-role-policies --role-name {roleName}',
        },
      ],
    },
    'outside-boundary': {
      says: 'The permissions boundary of role {roleName} ({boundaryArn}) does not allow {action} on {resource} (IAM policy simulator).',
      fix: [
        {
          text: 'Ask the owner of {boundaryArn} to allow {action} on {resource}; another policy on the role does not help.',
        },
      ],
    },
    'outside-organisation': {
      says: 'A service control policy (SCP) of the AWS organisation blocks {action} on {resource} for account {roleAccount} (IAM policy simulator).',
      fix: [
        {
          text: 'Ask the administrators of the AWS organisation to allow {action} for account {roleAccount}: only the management account can see and change its SCPs.',
        },
      ],
    },
  },
} as const satisfies CheckText;
