import type { CheckText } from '../../check.ts';

const wait = {
  text: 'Karpenter checks {nodeClass} again within minutes and then launches nodes. This waits for it.',
  command: 'kubectl wait --for=condition=Ready ec2nodeclass/{nodeClass} --timeout=10m',
} as const;

const patch = 'kubectl patch ec2nodeclass {nodeClass} --type merge -p {patch}';

export const text = {
  title: 'The Karpenter EC2NodeClass is ready',
  codes: {
    'no-subnets': {
      says: 'EC2NodeClass {nodeClass} selects no subnet (no subnet has {selector}), so Karpenter launches no nodes.',
      fix: [
        {
          text: 'Select the subnets of the cluster in {nodeClass} (or tag your node subnets with {selector}). If Git or Helm manages {nodeClass}, change it there too, or the change is reverted.',
          command: patch,
        },
        wait,
      ],
    },
    'no-security-groups': {
      says: 'EC2NodeClass {nodeClass} selects no security group (none has {selector}), so Karpenter launches no nodes.',
      fix: [
        {
          text: 'Select the cluster security group in {nodeClass} (or tag your node security group with {selector}). If Git or Helm manages {nodeClass}, change it there too, or the change is reverted.',
          command: patch,
        },
        wait,
      ],
    },
    'launch-denied': {
      says: 'Karpenter’s controller role {roleName} lacks permission {action}, so EC2NodeClass {nodeClass} is not ready.',
      fix: [
        {
          text: 'Restore Karpenter’s own policies on role {roleName} (https://karpenter.sh/docs/reference/cloudformation/), or allow only the missing call in this region:',
          command:
            'aws iam put-role-policy --role-name {roleName} --policy-name karpenter-launch --policy-document {policy}',
        },
        wait,
      ],
    },
    'not-ready': {
      says: 'EC2NodeClass {nodeClass} is not ready: condition {condition} is False ({reason}). {message}',
      fix: [
        {
          text: 'Show the conditions of {nodeClass}, and fix what they name.',
          command: 'kubectl describe ec2nodeclass {nodeClass}',
        },
        wait,
      ],
    },
  },
} as const satisfies CheckText;
