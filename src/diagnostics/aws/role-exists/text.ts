import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The role exists',
  codes: {
    missing: {
      says: 'Role {roleName} does not exist in account {roleAccount}, so it cannot be assumed.',
      fix: [
        {
          ifSet: 'policy',
          text: 'Create role {roleName} again, trusting this service account alone (or correct the annotation if the name is a slip).',
          command:
            'aws iam create-role --role-name {roleName} --path {rolePath} --assume-role-policy-document {policy}',
        },
        {
          ifEmpty: 'policy',
          text: 'Create role {roleName} again by hand. No command is given here: {byHand}.',
        },
        {
          text: 'Attach the permission policies that role {roleName} had: a new role has no permissions.',
        },
      ],
    },
    'other-path': {
      says: 'The service account names {roleArn}, but the role of that name has ARN {found}.',
      fix: [
        {
          text: 'Annotate service account {serviceAccount} with the full ARN, including the path.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite eks.amazonaws.com/role-arn={found}',
        },
        {
          text: 'Restart the pods: the annotation takes effect only when a pod is created.',
          command: 'kubectl rollout restart {restart} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
