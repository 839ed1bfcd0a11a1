import type { CheckText } from '../../check.ts';

const wait = [
  {
    text: 'Wait until the running operation on {cluster} has finished (Azure runs one operation per cluster at a time). This returns when it has.',
    command: 'az aks wait --resource-group {resourceGroup} --name {cluster} --updated',
  },
  { text: 'Then repeat the rejected operation.', effect: 'look' },
] as const;

const waitForPool = [
  {
    text: 'Wait until the operation on node pool {pool} has finished (Azure runs one operation per cluster at a time). This returns when it has.',
    command:
      'az aks nodepool wait --resource-group {resourceGroup} --cluster-name {cluster} --name {pool} --updated',
  },
  { text: 'Then repeat the rejected operation.', effect: 'look' },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The cluster is running and no operation is in progress',
  codes: {
    'operation-in-flight': {
      says: 'Cluster {cluster} is {state}: {operation}, started {minutes} min ago ({since}) by {by}. Azure rejects other operations until this one finishes.',
      fix: wait,
    },
    'pool-operation-in-flight': {
      says: 'Node pool {pool} of cluster {cluster} is {state}: {operation}, started {minutes} min ago ({since}) by {by}. Azure rejects other operations until it finishes.',
      fix: waitForPool,
    },
    updating: {
      says: 'Cluster {cluster} is {state} (the activity log does not say who started it). Azure rejects other operations until this one finishes.',
      fix: wait,
    },
    'pool-updating': {
      says: 'Node pool {pool} of cluster {cluster} is {state} (the activity log does not say who started it). Azure rejects other operations until it finishes.',
      fix: waitForPool,
    },
    stopped: {
      says: 'Cluster {cluster} is stopped: it has no nodes and no API server.',
      fix: [
        {
          text: 'Start cluster {cluster}; this takes some minutes, and its nodes are billed again.',
          command: 'az aks start --resource-group {resourceGroup} --name {cluster}',
        },
      ],
    },
    failed: {
      says: 'The last operation on cluster {cluster} ended with state {state}.',
      fix: [
        {
          text: 'Reconcile cluster {cluster} with its current settings.',
          command: 'az aks update --resource-group {resourceGroup} --name {cluster} --yes',
        },
      ],
    },
    'pool-failed': {
      says: 'The last operation on node pool {pool} of cluster {cluster} ended with state {state}.',
      fix: [
        {
          text: 'Reconcile cluster {cluster} and its node pools with their current settings.',
          command: 'az aks update --resource-group {resourceGroup} --name {cluster} --yes',
        },
      ],
    },
  },
} as const satisfies CheckText;
