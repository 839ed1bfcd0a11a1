import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Replace the trust policy of role {roleName} (account {roleAccount}). The change, line by line:\n{diff}',
    command: 'aws iam update-assume-role-policy --role-name {roleName} --policy-document {policy}',
  },
] as const;

export const text = {
  title: 'The role’s trust policy lets this service account in',
  codes: {
    'no-statement': {
      says: 'The trust policy of role {roleName} has no statement for service accounts of this cluster.',
      fix,
    },
    'wrong-provider': {
      says: 'The trust policy of role {roleName} trusts {found}, but the tokens of this cluster come from {expected}.',
      fix,
    },
    'wrong-action': {
      says: 'The trust policy of role {roleName} allows {found}, not sts:AssumeRoleWithWebIdentity.',
      fix,
    },
    'wrong-subject': {
      says: 'The trust policy of role {roleName} lets in {found}, but the pod comes as {expected}.',
      fix,
    },
    'wildcard-taken-literally': {
      says: 'The trust policy of role {roleName} compares with StringEquals, which takes the * in {found} literally; patterns need StringLike.',
      fix,
    },
    'wrong-audience': {
      says: 'The trust policy of role {roleName} expects audience {found}, but the pod’s token is for {expected}.',
      fix,
    },
    'other-issuer-in-condition': {
      says: 'The conditions in the trust policy of role {roleName} name the issuer of another cluster: {found}.',
      fix,
    },
    'explicit-deny': {
      says: 'A Deny statement in the trust policy of role {roleName} shuts this service account out: {found}.',
      fix: [
        {
          text: 'Take out or narrow the Deny statement ({found}): it wins over every Allow. This shows the policy.',
          command: 'aws iam get-role --role-name {roleName} --query Role.AssumeRolePolicyDocument',
        },
      ],
    },
    malformed: {
      says: 'The trust policy of role {roleName} cannot be read: {found}.',
      fix,
    },
  },
} as const satisfies CheckText;
