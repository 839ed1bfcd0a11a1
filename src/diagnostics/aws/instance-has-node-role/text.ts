import type { CheckText } from '../../check.ts';
import { TRUST_FIX } from '../iam/trust-fix.ts';

const ASSOCIATE = {
  text: 'List the instance profiles and their roles, to find the one with the node role.',
  command:
    'aws iam list-instance-profiles --query "InstanceProfiles[].[InstanceProfileName,Roles[0].RoleName]" --output table',
} as const;

export const text = {
  title: 'The instance has a role',
  codes: {
    'no-profile': {
      says: 'Instance {instanceId} has no instance profile, so it has no role and cannot authenticate to the API server.',
      fix: [
        {
          text: 'Attach the instance profile of this cluster’s nodes to {instanceId}.',
          command:
            'aws ec2 associate-iam-instance-profile --instance-id {instanceId} --iam-instance-profile Name={profile}',
        },
        ASSOCIATE,
      ],
    },
    'profile-missing': {
      says: 'Instance profile {profile} of {instanceId} does not exist.',
      fix: [
        {
          text: 'Create instance profile {profile} again.',
          command: 'aws iam create-instance-profile --instance-profile-name {profile}',
        },
        {
          text: 'Add node role {roleName} to instance profile {profile}.',
          command:
            'aws iam add-role-to-instance-profile --instance-profile-name {profile} --role-name {roleName}',
        },
      ],
    },
    'profile-empty': {
      says: 'Instance profile {profile} of {instanceId} contains no role.',
      fix: [
        {
          text: 'Add node role {roleName} to instance profile {profile}.',
          command:
            'aws iam add-role-to-instance-profile --instance-profile-name {profile} --role-name {roleName}',
        },
      ],
    },
    'not-trusted': {
      says: 'Role {roleName} does not trust EC2, so instances cannot assume it.',
      fix: TRUST_FIX,
    },
  },
} as const satisfies CheckText;
