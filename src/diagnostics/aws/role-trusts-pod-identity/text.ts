import type { CheckText } from '../../check.ts';
import { TRUST_FIX as fix, TRUST_SHOW } from '../iam/trust-fix.ts';

export const text = {
  title: 'The associated role trusts EKS Pod Identity',
  codes: {
    'role-missing': {
      says: 'The association names role {roleName}, which does not exist in account {roleAccount}, so it cannot be assumed.',
      fix: [
        {
          ifSet: 'policy',
          text: 'Create role {roleName} again; EKS Pod Identity may assume it for this service account alone.',
          command: 'aws iam create-role --role-name {roleName} --assume-role-policy-document {policy}',
        },
        {
          ifEmpty: 'policy',
          text: 'Create role {roleName} again by hand. No command is given here: {byHand}.',
        },
        { text: 'Attach the permission policies that the role had: a new role may do nothing yet.' },
      ],
    },
    malformed: { says: 'The trust policy of role {roleName} cannot be read: {found}.', fix },
    'explicit-deny': {
      says: 'The trust policy of role {roleName} explicitly denies EKS Pod Identity: {statement}.',
      fix: TRUST_SHOW,
    },
    'no-statement': {
      says: 'The trust policy of role {roleName} does not mention pods.eks.amazonaws.com, so EKS Pod Identity cannot assume it.',
      fix,
    },
    'wrong-service': {
      says: 'The trust policy of role {roleName} trusts {found} instead of pods.eks.amazonaws.com (EKS Pod Identity).',
      fix,
    },
    'missing-action': {
      says: 'The trust policy of role {roleName} allows EKS Pod Identity {found} but not {expected}; it needs both sts:AssumeRole and sts:TagSession.',
      fix,
    },
    'wrong-condition': {
      says: 'A condition on {key} in the trust policy of role {roleName} asks for {found}; EKS Pod Identity comes with {expected}.',
      fix,
    },
  },
} as const satisfies CheckText;
