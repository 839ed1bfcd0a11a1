import type { CheckText } from '../../check.ts';

const RELIEF = [
  {
    text: 'Set limits for the biggest consumers ({consumers}), or move pods to other nodes. This moves all pods of the node; uncordon it afterwards.',
    command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
  },
  { text: 'Let the node take pods again.', command: 'kubectl uncordon {node}' },
  {
    text: 'Wait until the pressure is gone.',
    command: 'kubectl wait --for=condition={type}=False node/{node} --timeout=10m',
  },
] as const;

export const text = {
  title: 'The node has memory, disk space and process ids to spare',
  codes: {
    memory: {
      says: 'Node {node} runs short of memory: {message} The pods that ask for most: {consumers}.',
      fix: RELIEF,
    },
    disk: {
      says: 'Node {node} runs short of disk space: {message} Pods that may fill it without limit: {consumers}.',
      fix: RELIEF,
    },
    'process-ids': {
      says: 'Node {node} runs short of process ids: {message} Pods on it: {consumers}.',
      fix: RELIEF,
    },
  },
} as const satisfies CheckText;
