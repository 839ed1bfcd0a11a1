import type { CheckText } from '../../check.ts';

export const text = {
  title: 'EKS reports no issue for the node group',
  codes: {
    'cannot-launch': {
      says: 'EKS cannot launch nodes in node group {nodegroup} ({issue}): {message}',
      fix: [
        {
          text: 'Fix what EKS names ({resources}), then replace the nodes of {nodegroup}.',
          command:
            'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --force',
        },
      ],
    },
    'reports-fault': {
      says: 'EKS reports an issue for node group {nodegroup} ({issue}): {message}',
      fix: [
        {
          text: 'EKS clears the issue a few minutes after the nodes have joined. Affected: {resources}. This waits until node group {nodegroup} is active.',
          command: 'aws eks wait nodegroup-active --cluster-name {cluster} --nodegroup-name {nodegroup}',
        },
      ],
    },
  },
} as const satisfies CheckText;
