import type { CheckText } from '../../check.ts';

const TAG = [
  {
    text: 'Tag instance {instanceId} (and set the tag in the launch template, so that new instances get it).',
    command: 'aws ec2 create-tags --resources {instanceId} --tags Key={key},Value=owned',
  },
] as const;

export const text = {
  title: 'The instance has the cluster tag',
  codes: {
    absent: {
      says: 'Instance {instanceId} lacks the cluster tag {key} = owned.',
      fix: TAG,
    },
    'other-cluster': {
      says: 'Instance {instanceId} has tag {found} instead of {key}.',
      fix: TAG,
    },
  },
} as const satisfies CheckText;
