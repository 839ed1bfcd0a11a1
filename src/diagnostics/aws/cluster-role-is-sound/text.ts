import type { CheckText } from '../../check.ts';
import { TRUST_FIX } from '../iam/trust-fix.ts';

export const text = {
  title: 'The cluster IAM role is complete',
  codes: {
    missing: {
      says: 'Cluster role {roleName} of {cluster} does not exist, so EKS cannot manage the cluster.',
      fix: [
        {
          ifSet: 'policy',
          text: 'Create role {roleName} again, with the trust that EKS needs.',
          command: 'aws iam create-role --role-name {roleName} --assume-role-policy-document {policy}',
        },
        {
          text: 'Attach AmazonEKSClusterPolicy to role {roleName}.',
          command: 'aws iam attach-role-policy --role-name {roleName} --policy-arn {policyArn}',
        },
      ],
    },
    'policy-missing': {
      says: 'Cluster role {roleName} of {cluster} lacks AmazonEKSClusterPolicy. It has: {found}.',
      fix: [
        {
          text: 'Attach AmazonEKSClusterPolicy to role {roleName}.',
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
