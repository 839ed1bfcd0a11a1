import type { CheckText } from '../../check.ts';
import { CREATE_AGAIN } from '../../facts/create-again.ts';

const show = {
  text: 'Read what Azure says of the extension, in full. (The first line is needed once on a machine.)',
  command:
    'az extension add --name k8s-extension\naz k8s-extension show --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension}',
} as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The cluster extension is installed and well',
  codes: {
    failed: {
      says: 'Extension {extension} of cluster {cluster} has failed. Azure says: {message}',
      fix: [
        show,
        {
          text: 'Put right what it names, and create the connection again; the extension is then tried anew.',
        },
        {
          text: 'Only if that fails again: reset the extension. WARNING: from here until the connections are made again, every Service Connector connection of this cluster is unavailable, those of other teams included.',
          command:
            'az k8s-extension delete --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension} --yes',
        },
        { text: 'After a reset, create the connections again; the first one installs the extension anew.' },
      ],
    },
    'other-failed': {
      says: 'Extension {extension} of cluster {cluster} has failed. Azure says: {message}',
      fix: [
        show,
        {
          text: 'Put right what it names, then let Azure try again.',
          command:
            'az k8s-extension update --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension} --yes',
        },
      ],
    },
    'failed-with-job': {
      says: 'Extension {extension} of cluster {cluster} has failed, because its job in the cluster did not end. Azure says: {message}',
      fix: [
        CREATE_AGAIN,
        {
          text: 'Do not reset the extension for this: that takes every Service Connector connection of the cluster down, and the job would fail again.',
          effect: 'look',
        },
      ],
    },
    'in-flight': {
      says: 'Extension {extension} of cluster {cluster} is being changed ({state}); a second change has to wait.',
      fix: [
        {
          text: 'Wait for it; it takes some minutes. This returns when it is done.',
          command: 'az resource wait --updated --ids {id}',
        },
        { text: 'Then run again what was turned away.', effect: 'look' },
      ],
    },
    missing: {
      says: 'Cluster {cluster} has connections ({connections}) but no longer extension {extension}: without it none of them works.',
      fix: [{ text: 'Create one of the connections again; that installs the extension anew.' }],
    },
  },
} as const satisfies CheckText;
