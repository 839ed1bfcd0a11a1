import type { CheckText } from '../../check.ts';
import { TRUST_FIX } from '../iam/trust-fix.ts';

export const text = {
  title: 'The cluster’s own role is sound',
  codes: {
    missing: {
      says: 'Role {roleName} of cluster {cluster} does not exist, so EKS can do nothing for it.',
      fix: [
        {
          ifSet: 'policy',
          text: 'Create role {roleName} again, with the trust that EKS needs.',
          command: 'aws iam create-role --role-name {roleName} --assume-role-policy-document {policy}',
        },
        {
          text: 'Attach its policy.',
          command: 'aws iam attach-role-policy --role-name {roleName} --policy-arn {policyArn}',
        },
      ],
    },
    'policy-missing': {
      says: 'Role {roleName} of cluster {cluster} lacks AmazonEKSClusterPolicy. It has: {found}.',
      fix: [
        {
          text: 'Attach it.',
          command: 'aws iam attach-role-policy --role-name {roleName} --policy-arn {policyArn}',
        },
      ],
    },
    'not-trusted': {
      says: 'The trust policy of role {roleName} does not allow EKS to assume the role of cluster {cluster}.',
      fix: TRUST_FIX,
    },
  },
} as const satisfies CheckText;
