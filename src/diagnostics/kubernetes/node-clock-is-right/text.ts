import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Cordon node {node}, so that no new pods are scheduled on it.',
    command: 'kubectl cordon {node}',
  },
  {
    text: 'Restart the pods on other nodes.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
  {
    text: 'Then fix time synchronisation on {node} (chrony, Amazon Time Sync Service at 169.254.169.123) and uncordon it, or replace the node.',
    effect: 'look',
  },
] as const;

export const text = {
  title: 'The clock of the node is right',
  codes: {
    ahead: {
      says: 'The clock of node {node} is {minutes} minutes ahead: AWS rejects its requests as not yet valid.',
      fix,
    },
    behind: {
      says: 'The clock of node {node} is {minutes} minutes behind: AWS rejects its requests as expired.',
      fix,
    },
  },
} as const satisfies CheckText;
