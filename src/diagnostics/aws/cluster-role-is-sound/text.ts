import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The cluster’s own role is sound',
  codes: {
    missing: {
      says: 'Role {roleName} of cluster {cluster} does not exist, so EKS can do nothing for it.',
      fix: [
        {
          text: 'Create it again under the same name, with the trust that EKS needs.',
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
      says: 'The trust policy of role {roleName} does not let EKS take on the role of cluster {cluster}.',
      fix: [
        {
          text: 'Let eks.amazonaws.com in.',
          command: 'aws iam update-assume-role-policy --role-name {roleName} --policy-document {policy}',
        },
      ],
    },
  },
} as const satisfies CheckText;
