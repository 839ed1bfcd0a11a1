import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

export const text = {
  title: 'The role that pulls may pull',
  codes: {
    'no-profile': {
      says: '{who} runs on instance {instance}, which has no instance profile: its kubelet has no role by which to log in to ECR.',
      fix: [
        {
          text: 'Give the instance the instance profile of your nodes; these are there.',
          command: "aws iam list-instance-profiles --query 'InstanceProfiles[].InstanceProfileName'",
        },
        TRY_AGAIN,
      ],
    },
    'profile-empty': {
      says: 'The instance profile {profile} of {who} holds no role, so its kubelet has no role by which to log in to ECR.',
      fix: [
        {
          text: 'Put the role of the nodes back into the profile.',
          command:
            'aws iam add-role-to-instance-profile --instance-profile-name {profile} --role-name {role}',
        },
        TRY_AGAIN,
      ],
    },
    'role-missing': {
      says: 'The role {role}, by which {who} pulls, does not exist.',
      fix: [
        {
          text: 'Make the role again, with the policies that its kind needs; a Fargate profile cannot change its role, so it must have the same name.',
        },
        TRY_AGAIN,
      ],
    },
    'explicit-deny': {
      says: 'The role {role}, by which {who} pulls, is denied {actions} by {policies}, according to IAM’s simulator. A Deny wins over every Allow.',
      fix: [
        {
          text: 'Take out or narrow the Deny statement.',
          command: 'aws iam list-role-policies --role-name {role}',
        },
        TRY_AGAIN,
      ],
    },
    'outside-boundary': {
      says: 'The permissions boundary of role {role}, by which {who} pulls, does not allow {actions}, according to IAM’s simulator.',
      fix: [
        {
          text: 'Allow these actions in the policy that is the boundary; attaching another policy to the role does not help.',
          command: "aws iam get-role --role-name {role} --query 'Role.PermissionsBoundary'",
        },
        TRY_AGAIN,
      ],
    },
    'outside-organisation': {
      says: 'A policy of the AWS organisation keeps role {role}, by which {who} pulls, from {actions}, according to IAM’s simulator.',
      fix: [
        { text: 'Ask whoever runs the organisation to allow these actions in its service control policies.' },
        TRY_AGAIN,
      ],
    },
    'not-allowed': {
      says: 'The role {role}, by which {who} pulls, may not do {actions}, according to IAM’s simulator (attached: {attached}). The pod’s own role plays no part in this, and a pull secret is not the remedy.',
      fix: [
        {
          text: 'Attach the managed policy for this; it is better than a copy of it.',
          command: 'aws iam attach-role-policy --role-name {role} --policy-arn {managed}',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
