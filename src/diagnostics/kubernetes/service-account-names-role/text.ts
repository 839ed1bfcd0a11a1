import type { CheckText } from '../../check.ts';

const restart = {
  text: 'Restart the pods: the annotation takes effect only when a pod is created.',
  command: 'kubectl rollout restart {restart} -n {namespace}',
} as const;

const findAndAnnotate = [
  {
    text: 'Find the role whose trust policy names this service account.',
    command: 'aws iam list-roles --query {query} --output text',
  },
  { text: 'Put its ARN on service account {serviceAccount} as annotation eks.amazonaws.com/role-arn.' },
  restart,
] as const;

export const text = {
  title: 'The service account names an IAM role',
  codes: {
    absent: {
      says: 'Service account {serviceAccount} in namespace {namespace} has no eks.amazonaws.com/role-arn annotation, so its pods get no AWS identity.',
      fix: findAndAnnotate,
    },
    padded: {
      says: 'The role annotation of service account {serviceAccount} has white space around the ARN, so it is not a valid ARN.',
      fix: [
        {
          text: 'Set the annotation of {serviceAccount} without white space.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite eks.amazonaws.com/role-arn={roleArn}',
        },
        restart,
      ],
    },
    'instance-profile': {
      says: 'Service account {serviceAccount} names an instance profile ({found}); it must be a role ARN.',
      fix: findAndAnnotate,
    },
    'not-a-role': {
      says: 'The role annotation of service account {serviceAccount} is not a role ARN: {found}.',
      fix: findAndAnnotate,
    },
    'other-role': {
      says: 'Service account {serviceAccount} names role {found}, not {expected}, although that role trusts it.',
      fix: [
        {
          text: 'If {expected} is right, annotate service account {serviceAccount} with it.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite eks.amazonaws.com/role-arn={expected}',
        },
        restart,
      ],
    },
    'other-partition': {
      says: 'Service account {serviceAccount} names a role in partition {found}, but the cluster is in partition {expected}.',
      fix: [
        {
          text: 'Annotate service account {serviceAccount} with the role in the right partition.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite eks.amazonaws.com/role-arn={roleArn}',
        },
        restart,
      ],
    },
  },
} as const satisfies CheckText;
