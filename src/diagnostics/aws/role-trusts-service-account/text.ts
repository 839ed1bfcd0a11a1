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
  title: 'The role’s trust policy lets this service account in',
  codes: {
    malformed: { says: 'The trust policy of role {roleName} cannot be read: {found}.', fix },
    'explicit-deny': {
      says: 'The trust policy of role {roleName} shuts this service account out by a Deny: {statement}.',
      fix: show,
    },
    'no-statement': {
      says: 'The trust policy of role {roleName} has no statement for tokens of a cluster.',
      fix,
    },
    'wrong-federated-principal': {
      says: 'The trust policy of role {roleName} trusts {found}; the tokens of this cluster come from {expected}.',
      fix,
    },
    'wrong-action': {
      says: 'The trust policy of role {roleName} allows {found} where {expected} is needed.',
      fix,
    },
    'condition-key-of-other-issuer': {
      says: 'A condition in the trust policy of role {roleName} names another cluster’s issuer: {found}; this cluster’s is {expected}.',
      fix,
    },
    'wildcard-in-string-equals': {
      says: 'The trust policy of role {roleName} compares by StringEquals, which takes the * in {found} literally; {expected} never equals it.',
      fix,
    },
    'wrong-subject': {
      says: 'The trust policy of role {roleName} lets in {found}; the pod comes as {expected}.',
      fix,
    },
    'wrong-audience': {
      says: 'The trust policy of role {roleName} expects tokens for {found}; the pod’s are for {expected}.',
      fix,
    },
    'other-condition': {
      says: 'A condition on {key} in the trust policy of role {roleName} is not met: {found}.',
      fix: show,
    },
  },
} as const satisfies CheckText;
