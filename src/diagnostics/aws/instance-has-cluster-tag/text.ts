import type { CheckText } from '../../check.ts';

const TAG = [
  {
    text: 'Set the tag (and in the launch template too, so that new instances get it).',
    command: 'aws ec2 create-tags --resources {instanceId} --tags Key={key},Value=owned',
  },
] as const;

export const text = {
  title: 'The instance is tagged as the cluster’s own',
  codes: {
    absent: {
      says: 'Instance {instanceId} lacks the tag {key} = owned, by which it belongs to the cluster.',
      fix: TAG,
    },
    'other-cluster': {
      says: 'Instance {instanceId} is tagged for {found}, not for {key}.',
      fix: TAG,
    },
  },
} as const satisfies CheckText;
