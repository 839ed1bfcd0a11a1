import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The connection was made',
  codes: {
    missing: {
      says: 'Cluster {cluster} has no connection {connection}. It has: {known}.',
      fix: [
        {
          text: 'Correct the name, or create the connection; this shows those that exist.',
          command: 'az aks connection list --resource-group {resourceGroup} --name {cluster} --output table',
        },
      ],
    },
    failed: {
      says: 'Connection {connection} of cluster {cluster} was not made: its state is {state}.',
      fix: [
        {
          text: 'Put right what the other findings name, then create the connection again under the same name; that repairs it.',
        },
        {
          text: 'This tells whether it works then.',
          command:
            'az aks connection validate --resource-group {resourceGroup} --name {cluster} --connection {connection}',
        },
      ],
    },
    'in-flight': {
      says: 'Connection {connection} of cluster {cluster} is still being made ({state}).',
      fix: [
        {
          text: 'Wait for it; it takes some minutes. This returns when it is done.',
          command:
            'az aks connection wait --resource-group {resourceGroup} --name {cluster} --connection {connection} --created',
        },
      ],
    },
  },
} as const satisfies CheckText;
