import type { CheckText } from '../../check.ts';
import { TRUST_FIX as fix, TRUST_SHOW } from '../iam/trust-fix.ts';

export const text = {
  title: 'The role’s trust policy trusts this service account',
  codes: {
    malformed: { says: 'The trust policy of role {roleName} cannot be read: {found}.', fix },
    'explicit-deny': {
      says: 'The trust policy of role {roleName} explicitly denies this service account: {statement}.',
      fix: TRUST_SHOW,
    },
    'no-statement': {
      says: 'The trust policy of role {roleName} has no statement for service account tokens (sts:AssumeRoleWithWebIdentity).',
      fix,
    },
    'wrong-federated-principal': {
      says: 'The trust policy of role {roleName} trusts {found}; this cluster’s OIDC provider is {expected}.',
      fix,
    },
    'wrong-action': {
      says: 'The trust policy of role {roleName} allows {found} where {expected} is needed.',
      fix,
    },
    'condition-key-of-other-issuer': {
      says: 'A condition in the trust policy of role {roleName} names the OIDC issuer of another cluster: {found}; this cluster’s issuer is {expected}.',
      fix,
    },
    'wildcard-in-string-equals': {
      says: 'The trust policy of role {roleName} uses StringEquals with a wildcard ({found}), which never matches {expected}; wildcards need StringLike.',
      fix,
    },
    'wrong-subject': {
      says: 'Role {roleName} trusts {found}, but the pod’s token has subject {expected}.',
      fix,
    },
    'wrong-audience': {
      says: 'The trust policy of role {roleName} expects audience {found}, but the pod’s token has audience {expected}.',
      fix,
    },
    'subject-under-audience': {
      says: 'The trust policy of role {roleName} asks for subject {found} under {key}, where the audience {expected} belongs.',
      fix,
    },
    'other-condition': {
      says: 'A condition on {key} in the trust policy of role {roleName} is not met: {found}.',
      fix,
    },
  },
} as const satisfies CheckText;
