import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The connection exists and is ready',
  codes: {
    missing: {
      says: 'Cluster {cluster} has no connection {connection}. It has: {known}.',
      fix: [
        {
          text: 'Correct the name, or create connection {connection}. This lists the existing ones.',
          command: 'az aks connection list --resource-group {resourceGroup} --name {cluster} --output table',
        },
      ],
    },
    failed: {
      says: 'Connection {connection} of cluster {cluster} could not be created: state {state}.',
      fix: [
        {
          text: 'Fix the other problems of this report, then create connection {connection} again under the same name.',
        },
        {
          text: 'Then validate connection {connection}.',
          command:
            'az aks connection validate --resource-group {resourceGroup} --name {cluster} --connection {connection}',
        },
      ],
    },
    'in-flight': {
      says: 'Connection {connection} of cluster {cluster} is still being created ({state}).',
      fix: [
        {
          text: 'Wait until connection {connection} is created (some minutes).',
          command:
            'az aks connection wait --resource-group {resourceGroup} --name {cluster} --connection {connection} --created',
        },
      ],
    },
  },
} as const satisfies CheckText;
