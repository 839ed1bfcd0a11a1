import type { CheckText } from '../../check.ts';

const CREATE = [
  {
    ifSet: 'type',
    text: 'Create an access entry for role {roleArn}; EKS adds the groups and permissions of a node.',
    command: 'aws eks create-access-entry --cluster-name {cluster} --principal-arn {roleArn} --type {type}',
  },
  {
    ifEmpty: 'type',
    text: 'Do not admit role {roleArn}. No command is given here: {byHand}. Give the nodes a role of their own, and admit that.',
    command: 'aws eks list-access-entries --cluster-name {cluster}',
  },
] as const;

export const text = {
  title: 'An access entry exists for the node role',
  codes: {
    absent: {
      says: 'Cluster {cluster} uses access entries only, and there is none for node role {roleArn}.',
      fix: CREATE,
    },
    'wrong-type': {
      says: 'The access entry for node role {roleArn} has type {found}, which is not for nodes; it overrides aws-auth.',
      fix: [
        {
          text: 'List the access policies of the entry for role {roleArn}: they are lost if the entry is deleted.',
          command:
            'aws eks list-associated-access-policies --cluster-name {cluster} --principal-arn {roleArn}',
        },
        {
          ifSet: 'type',
          text: 'If it lists no policy, delete the entry by hand and create it again with type {type}: the type of an entry cannot be changed. If it lists any, give the nodes a role of their own.',
        },
        {
          ifEmpty: 'type',
          text: 'Leave the entry. No command is given here: {byHand}. Give the nodes a role of their own, and admit that.',
        },
      ],
    },
  },
} as const satisfies CheckText;
