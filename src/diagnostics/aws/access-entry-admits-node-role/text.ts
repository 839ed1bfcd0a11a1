import type { CheckText } from '../../check.ts';

const CREATE = {
  text: 'Create an access entry for the role; EKS gives it the groups and permissions of a node by itself.',
  command: 'aws eks create-access-entry --cluster-name {cluster} --principal-arn {roleArn} --type {type}',
} as const;

export const text = {
  title: 'An access entry admits the role of the nodes',
  codes: {
    absent: {
      says: 'Cluster {cluster} admits by access entries only, and there is none for role {roleArn} of the nodes.',
      fix: [CREATE],
    },
    'wrong-type': {
      says: 'The access entry for role {roleArn} of the nodes is of type {found}, which does not make them nodes; it wins over aws-auth.',
      fix: [
        {
          text: 'The type of an entry cannot be changed: delete the entry.',
          command: 'aws eks delete-access-entry --cluster-name {cluster} --principal-arn {roleArn}',
        },
        CREATE,
      ],
    },
  },
} as const satisfies CheckText;
