import type { CheckText } from '../../check.ts';
import { TRUST_FIX } from '../iam/trust-fix.ts';

const ASSOCIATE = {
  text: 'Give the instance an instance profile with the node role. PROFILE stands for its name; this lists those that there are.',
  command:
    'aws iam list-instance-profiles --query "InstanceProfiles[].[InstanceProfileName,Roles[0].RoleName]" --output table',
} as const;

export const text = {
  title: 'The instance has a role',
  codes: {
    'no-profile': {
      says: '{instanceId} has no instance profile, so it has no role and no credentials: the API server cannot know it.',
      fix: [
        {
          text: 'Give the instance the profile that the nodes of this cluster have.',
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
          text: 'Create the profile again.',
          command: 'aws iam create-instance-profile --instance-profile-name {profile}',
        },
        {
          text: 'Put the node role into it.',
          command:
            'aws iam add-role-to-instance-profile --instance-profile-name {profile} --role-name {roleName}',
        },
      ],
    },
    'profile-empty': {
      says: 'Instance profile {profile} of {instanceId} holds no role.',
      fix: [
        {
          text: 'Put the node role into it.',
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
