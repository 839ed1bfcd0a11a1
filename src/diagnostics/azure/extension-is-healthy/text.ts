import type { CheckText } from '../../check.ts';
import { CREATE_AGAIN } from '../../facts/create-again.ts';

const show = {
  text: 'Show the full status of extension {extension}. (The first line is needed once per machine.)',
  command:
    'az extension add --name k8s-extension\naz k8s-extension show --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension}',
} as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The cluster extension is installed and healthy',
  codes: {
    failed: {
      says: 'Extension {extension} of cluster {cluster} has failed. Azure: {message}',
      fix: [
        show,
        {
          text: 'Fix what the status names, and create the connection again, which retries extension {extension}.',
        },
        {
          text: 'Only if that fails again: delete extension {extension}. WARNING: until the connections are created again, all Service Connector connections of this cluster are unavailable, including those of other teams.',
          command:
            'az k8s-extension delete --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension} --yes',
        },
        { text: 'After that, create the connections again; the first one reinstalls the extension.' },
      ],
    },
    'other-failed': {
      says: 'Extension {extension} of cluster {cluster} has failed. Azure: {message}',
      fix: [
        show,
        {
          text: 'Fix what the status names, then let Azure retry extension {extension}.',
          command:
            'az k8s-extension update --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension} --yes',
        },
      ],
    },
    'failed-with-job': {
      says: 'Extension {extension} of cluster {cluster} has failed because its job in the cluster did not complete. Azure: {message}',
      fix: [
        CREATE_AGAIN,
        {
          text: 'Do not delete the extension for this: all Service Connector connections of the cluster would be down, and the job would fail again.',
          effect: 'look',
        },
      ],
    },
    'in-flight': {
      says: 'Extension {extension} of cluster {cluster} is {state}; other operations on it must wait.',
      fix: [
        {
          text: 'Wait until the operation has finished (some minutes). This returns when it has.',
          command: 'az resource wait --updated --ids {id}',
        },
        { text: 'Then repeat the rejected operation.', effect: 'look' },
      ],
    },
    missing: {
      says: 'Extension {extension} of cluster {cluster} is missing, so its connections ({connections}) do not work.',
      fix: [{ text: 'Create one of the connections again, which reinstalls extension {extension}.' }],
    },
  },
} as const satisfies CheckText;
