import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

export const text = {
  title: 'The role that pulls has the permissions to pull',
  codes: {
    'no-profile': {
      says: '{who} runs on instance {instance}, which has no instance profile: its kubelet has no role to log in to ECR with.',
      fix: [
        {
          text: 'Attach the instance profile of your nodes to {instance}. This lists the profiles.',
          command: "aws iam list-instance-profiles --query 'InstanceProfiles[].InstanceProfileName'",
        },
        TRY_AGAIN,
      ],
    },
    'profile-empty': {
      says: 'Instance profile {profile} of {who} contains no role, so its kubelet cannot log in to ECR.',
      fix: [
        {
          text: 'Add node role {role} back to instance profile {profile}.',
          command:
            'aws iam add-role-to-instance-profile --instance-profile-name {profile} --role-name {role}',
        },
        TRY_AGAIN,
      ],
    },
    'role-missing': {
      says: 'Role {role}, which {who} uses to pull, does not exist.',
      fix: [
        {
          text: 'Create role {role} again with the policies it needs. A Fargate profile cannot change its role, so keep the same name.',
        },
        TRY_AGAIN,
      ],
    },
    'explicit-deny': {
      says: 'Role {role}, which {who} uses to pull, is explicitly denied {actions} by {policies} (IAM policy simulator).',
      fix: [
        {
          text: 'Remove or narrow the Deny statement in the policies of role {role}: an explicit Deny overrides every Allow.',
          command: 'aws iam list-role-policies --role-name {role}',
        },
        TRY_AGAIN,
      ],
    },
    'outside-boundary': {
      says: 'The permissions boundary of role {role}, which {who} uses to pull, does not allow {actions} (IAM policy simulator).',
      fix: [
        {
          text: 'Allow {actions} in the boundary policy of role {role}; attaching another policy to the role does not help.',
          command: "aws iam get-role --role-name {role} --query 'Role.PermissionsBoundary'",
        },
        TRY_AGAIN,
      ],
    },
    'outside-organisation': {
      says: 'A service control policy (SCP) blocks {actions} for role {role}, which {who} uses to pull (IAM policy simulator).',
      fix: [
        {
          text: 'Ask the administrators of the AWS organisation to allow {actions} in its service control policies.',
        },
        TRY_AGAIN,
      ],
    },
    'not-allowed': {
      says: 'Role {role}, which {who} uses to pull, is not allowed {actions} (attached: {attached}); the pod’s own role is not used for pulls.',
      fix: [
        {
          text: 'Attach the AWS managed policy for pulls to role {role}.',
          command: 'aws iam attach-role-policy --role-name {role} --policy-arn {managed}',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
