import type { CheckText } from '../../check.ts';

export const text = {
  title: 'EKS finds nothing wrong with the node group',
  codes: {
    'cannot-launch': {
      says: 'EKS cannot start nodes in node group {nodegroup} ({issue}): {message}',
      fix: [
        {
          text: 'Put right what EKS names ({resources}), then let it start the nodes again.',
          command:
            'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --force',
        },
      ],
    },
    'reports-fault': {
      says: 'EKS says of node group {nodegroup} ({issue}): {message}',
      fix: [
        {
          text: 'EKS takes the verdict back by itself, some minutes after the nodes have joined. It concerns {resources}.',
          command: 'aws eks wait nodegroup-active --cluster-name {cluster} --nodegroup-name {nodegroup}',
        },
      ],
    },
  },
} as const satisfies CheckText;
