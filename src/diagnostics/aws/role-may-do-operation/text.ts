import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The role’s policies allow the call (simulated)',
  codes: {
    'not-allowed': {
      says: 'No policy of role {roleName} allows {action} on {resource}, says IAM’s simulator (policies of the resource and conditions of the real call are not in it).',
      fix: [
        {
          text: 'Add the smallest statement that allows it, as an inline policy of role {roleName} (account {roleAccount}); narrow the resource further where you can.',
          command:
            'aws iam put-role-policy --role-name {roleName} --policy-name {policyName} --policy-document {policy}',
        },
      ],
    },
    'explicit-deny': {
      says: 'A Deny stands against {action} on {resource} for role {roleName}: {statement} (simulated; decided by {policies}).',
      fix: [
        {
          text: 'Narrow or remove {statement}, if it is not meant for this; nothing that is added can outweigh a Deny.',
        },
        {
          text: 'Read the policies of the role.',
          command:
            'aws iam list-role-policies --role-name {roleName} && aws iam list-attached-role-policies --role-name {roleName}',
        },
      ],
    },
    'outside-boundary': {
      says: 'The permissions boundary of role {roleName} ({boundaryArn}) does not allow {action} on {resource}, whatever its policies say (simulated).',
      fix: [
        {
          text: 'Ask the owner of {boundaryArn} to let {action} on {resource} in; adding a policy to the role changes nothing.',
        },
      ],
    },
    'outside-organisation': {
      says: 'A policy of the organisation keeps account {roleAccount} from {action} on {resource}, whatever the role’s policies say (simulated; which one, only the organisation’s management account can see).',
      fix: [
        {
          text: 'Ask whoever runs the AWS organisation to let account {roleAccount} do {action}; nothing in the account can outweigh it.',
        },
      ],
    },
  },
} as const satisfies CheckText;
