import type { CheckText } from '../../check.ts';
import { CREATE_AGAIN } from '../../facts/create-again.ts';

const grow = [
  {
    text: 'Give the cluster a node that stays: let the autoscaler add nodes when pods wait for room.',
    command:
      'az aks nodepool update --resource-group {resourceGroup} --cluster-name {cluster} --name {pool} --enable-cluster-autoscaler --min-count {size} --max-count {most}',
  },
  CREATE_AGAIN,
] as const;

const nodes = { text: 'See the nodes.', command: 'kubectl get nodes -o wide' } as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'A node of the cluster can take Service Connector’s job',
  codes: {
    'no-nodes': { says: 'Cluster {cluster} has no nodes, so nothing can run in it.', fix: grow },
    'spot-evicted': {
      says: 'Cluster {cluster} has no nodes left: its pools are of spot machines, which Azure takes back when it needs them.',
      fix: [
        {
          text: 'Add a pool of machines that stay.',
          command:
            'az aks nodepool add --resource-group {resourceGroup} --cluster-name {cluster} --name stable --mode User --node-count 1',
        },
        CREATE_AGAIN,
      ],
    },
    'none-ready': {
      says: 'None of the {nodes} nodes of cluster {cluster} is ready: {reason}',
      fix: [nodes, ...grow],
    },
    cordoned: {
      says: 'All nodes of cluster {cluster} that are ready ({nodes} nodes in all) are closed for new pods (cordoned).',
      fix: [
        { text: 'Open a node again, unless somebody is working on it.', command: 'kubectl uncordon {node}' },
        CREATE_AGAIN,
      ],
    },
    'all-tainted': {
      says: 'Every node of cluster {cluster} that is ready keeps ordinary pods off by a taint: {taints}.',
      fix: [
        {
          text: 'Add a pool without taints for ordinary pods.',
          command:
            'az aks nodepool add --resource-group {resourceGroup} --cluster-name {cluster} --name general --mode User --node-count 1',
        },
        CREATE_AGAIN,
      ],
    },
    'no-room': {
      says: 'No node of cluster {cluster} has room for Service Connector’s job: {message}',
      fix: grow,
    },
  },
} as const satisfies CheckText;
