import type { CheckText } from '../../check.ts';

const wait = [
  {
    text: 'Wait until the running change is over; Azure takes one change of a cluster at a time. This returns when it is.',
    command: 'az aks wait --resource-group {resourceGroup} --name {cluster} --updated',
  },
  { text: 'Then run again what was turned away.', effect: 'look' },
] as const;

const waitForPool = [
  {
    text: 'Wait until the change of the node pool is over; Azure takes one change of a cluster at a time. This returns when it is.',
    command:
      'az aks nodepool wait --resource-group {resourceGroup} --cluster-name {cluster} --name {pool} --updated',
  },
  { text: 'Then run again what was turned away.', effect: 'look' },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The cluster runs, and nothing is changing it',
  codes: {
    'operation-in-flight': {
      says: 'Cluster {cluster} is being changed ({state}): {operation}, started {minutes} minutes ago ({since}) by {by}. Until that ends, Azure turns every other change away.',
      fix: wait,
    },
    'pool-operation-in-flight': {
      says: 'Node pool {pool} of cluster {cluster} is being changed ({state}): {operation}, started {minutes} minutes ago ({since}) by {by}. Until that ends, Azure turns every other change of the cluster away.',
      fix: waitForPool,
    },
    updating: {
      says: 'Cluster {cluster} is being changed ({state}); the activity log does not say by whom. Until that ends, Azure turns every other change away.',
      fix: wait,
    },
    'pool-updating': {
      says: 'Node pool {pool} of cluster {cluster} is being changed ({state}); the activity log does not say by whom. Until that ends, Azure turns every other change of the cluster away.',
      fix: waitForPool,
    },
    stopped: {
      says: 'Cluster {cluster} is stopped: it has no nodes and no API server, so nothing can be changed in it.',
      fix: [
        {
          text: 'Start the cluster; this takes some minutes, and it costs money again from then on.',
          command: 'az aks start --resource-group {resourceGroup} --name {cluster}',
        },
      ],
    },
    failed: {
      says: 'The latest change of cluster {cluster} ended as {state}; the cluster may be half changed.',
      fix: [
        {
          text: 'Let Azure bring the cluster to its wanted state; nothing else is changed.',
          command: 'az aks update --resource-group {resourceGroup} --name {cluster} --yes',
        },
      ],
    },
    'pool-failed': {
      says: 'The latest change of node pool {pool} of cluster {cluster} ended as {state}.',
      fix: [
        {
          text: 'Let Azure bring the cluster and its pools to their wanted state; nothing else is changed.',
          command: 'az aks update --resource-group {resourceGroup} --name {cluster} --yes',
        },
      ],
    },
  },
} as const satisfies CheckText;
