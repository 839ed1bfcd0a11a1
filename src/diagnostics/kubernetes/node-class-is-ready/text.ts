import type { CheckText } from '../../check.ts';

const wait = {
  text: 'Karpenter looks again within minutes, and then launches by itself.',
  command: 'kubectl wait --for=condition=Ready ec2nodeclass/{nodeClass} --timeout=10m',
} as const;

const patch = 'kubectl patch ec2nodeclass {nodeClass} --type merge -p {patch}';

export const text = {
  title: 'Karpenter’s node class is ready',
  codes: {
    'no-subnets': {
      says: 'Node class {nodeClass} selects no subnet: none has {selector}. Karpenter launches nothing with it.',
      fix: [
        {
          text: 'Tag the subnets for nodes so that they are selected, or let the node class name them. These are the cluster’s own; where the node class comes from a repository, change it there too.',
          command: patch,
        },
        wait,
      ],
    },
    'no-security-groups': {
      says: 'Node class {nodeClass} selects no security group: none has {selector}. Karpenter launches nothing with it.',
      fix: [
        {
          text: 'Tag the group for nodes so that it is selected, or let the node class name it. This is the cluster’s own group; where the node class comes from a repository, change it there too.',
          command: patch,
        },
        wait,
      ],
    },
    'launch-denied': {
      says: 'Karpenter may not call {action}: role {roleName} of its controller lacks the permission, so node class {nodeClass} is not ready.',
      fix: [
        {
          text: 'Give the role back what Karpenter’s own policies hold (https://karpenter.sh/docs/reference/cloudformation/); they are narrower than this, which allows the one call in this region.',
          command:
            'aws iam put-role-policy --role-name {roleName} --policy-name karpenter-launch --policy-document {policy}',
        },
        wait,
      ],
    },
    'not-ready': {
      says: 'Node class {nodeClass} is not ready: {condition} is false ({reason}). {message}',
      fix: [
        {
          text: 'See what it selects and what Karpenter says of it; mend the part that is named.',
          command: 'kubectl describe ec2nodeclass {nodeClass}',
        },
        wait,
      ],
    },
  },
} as const satisfies CheckText;
