import type { CheckText } from '../../check.ts';
import { CREATE_AGAIN } from '../../facts/create-again.ts';

const grow = [
  {
    text: 'Enable the cluster autoscaler on node pool {pool}, so that {cluster} gets a node for pending pods.',
    command:
      'az aks nodepool update --resource-group {resourceGroup} --cluster-name {cluster} --name {pool} --enable-cluster-autoscaler --min-count {size} --max-count {most}',
  },
  CREATE_AGAIN,
] as const;

const nodes = { text: 'List the nodes of {cluster}.', command: 'kubectl get nodes -o wide' } as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'A node can run the Service Connector job',
  codes: {
    'no-nodes': { says: 'Cluster {cluster} has no nodes, so nothing can run in it.', fix: grow },
    'spot-evicted': {
      says: 'Cluster {cluster} has no nodes: its node pools are spot pools, and Azure evicted their VMs.',
      fix: [
        {
          text: 'Add a node pool without spot VMs to {cluster}.',
          command:
            'az aks nodepool add --resource-group {resourceGroup} --cluster-name {cluster} --name stable --mode User --node-count 1',
        },
        CREATE_AGAIN,
      ],
    },
    'none-ready': {
      says: 'None of the {nodes} nodes of cluster {cluster} is Ready: {reason}',
      fix: [nodes, ...grow],
    },
    cordoned: {
      says: 'All ready nodes of cluster {cluster} are cordoned ({nodes} nodes in total).',
      fix: [
        { text: 'Uncordon node {node}, unless it is under maintenance.', command: 'kubectl uncordon {node}' },
        CREATE_AGAIN,
      ],
    },
    'all-tainted': {
      says: 'Every ready node of cluster {cluster} has a taint that ordinary pods do not tolerate: {taints}.',
      fix: [
        {
          text: 'Add a node pool without taints to {cluster}.',
          command:
            'az aks nodepool add --resource-group {resourceGroup} --cluster-name {cluster} --name general --mode User --node-count 1',
        },
        CREATE_AGAIN,
      ],
    },
    'no-room': {
      says: 'No node of cluster {cluster} can schedule the Service Connector job: {message}',
      fix: grow,
    },
  },
} as const satisfies CheckText;
