import type { CheckText } from '../../check.ts';

const RELIEF = [
  {
    text: 'Set limits for the biggest consumers ({consumers}), or move pods to other nodes. This moves all pods of the node; uncordon it afterwards.',
    command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
  },
  { text: 'Then allow pods on node {node} again.', command: 'kubectl uncordon {node}' },
  {
    text: 'Wait until condition {type} of node {node} is False.',
    command: 'kubectl wait --for=condition={type}=False node/{node} --timeout=10m',
  },
] as const;

export const text = {
  title: 'The node has no memory, disk or PID pressure',
  codes: {
    memory: {
      says: 'Node {node} has MemoryPressure: {message} Largest memory requests: {consumers}.',
      fix: RELIEF,
    },
    disk: {
      says: 'Node {node} has DiskPressure: {message} Pods without a storage limit: {consumers}.',
      fix: RELIEF,
    },
    'process-ids': {
      says: 'Node {node} has PIDPressure: {message} Pods on it: {consumers}.',
      fix: RELIEF,
    },
  },
} as const satisfies CheckText;
