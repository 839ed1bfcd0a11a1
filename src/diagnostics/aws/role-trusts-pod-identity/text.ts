import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Put the trust policy of role {roleName} (account {roleAccount}) right; who was let in stays let in. The change:',
    detail: '{diff}',
    command: 'aws iam update-assume-role-policy --role-name {roleName} --policy-document {policy}',
  },
] as const;

const show = [
  {
    text: 'Read the policy, and narrow or remove what stands in the way; no addition can outweigh it.',
    command: 'aws iam get-role --role-name {roleName} --query Role.AssumeRolePolicyDocument',
  },
] as const;

export const text = {
  title: 'The associated role trusts EKS Pod Identity',
  codes: {
    'role-missing': {
      says: 'The association names role {roleName}, which does not exist in account {roleAccount}.',
      fix: [
        {
          text: 'Create the role again, trusting EKS Pod Identity.',
          command: 'aws iam create-role --role-name {roleName} --assume-role-policy-document {policy}',
        },
        { text: 'Attach the permission policies that the role had: a new role may do nothing yet.' },
      ],
    },
    malformed: { says: 'The trust policy of role {roleName} cannot be read: {found}.', fix },
    'explicit-deny': {
      says: 'The trust policy of role {roleName} shuts EKS Pod Identity out by a Deny: {statement}.',
      fix: show,
    },
    'no-statement': {
      says: 'The trust policy of role {roleName} does not mention pods.eks.amazonaws.com, so EKS Pod Identity cannot take the role on.',
      fix,
    },
    'wrong-service': {
      says: 'The trust policy of role {roleName} trusts {found}; EKS Pod Identity comes as pods.eks.amazonaws.com.',
      fix,
    },
    'missing-action': {
      says: 'The trust policy of role {roleName} allows EKS Pod Identity {found}, but not {expected}, and it needs both sts:AssumeRole and sts:TagSession.',
      fix,
    },
    'wrong-condition': {
      says: 'A condition on {key} in the trust policy of role {roleName} asks for {found}; EKS Pod Identity comes with {expected}.',
      fix: show,
    },
  },
} as const satisfies CheckText;
