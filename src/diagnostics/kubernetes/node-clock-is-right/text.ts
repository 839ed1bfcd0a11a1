import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Take new pods off the node.',
    command: 'kubectl cordon {node}',
  },
  {
    text: 'Start the pods again, on other nodes.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
  {
    text: 'Then see why {node} keeps no time (chrony and the Amazon Time Sync Service at 169.254.169.123), or replace the node.',
    effect: 'look',
  },
] as const;

export const text = {
  title: 'The clock of the node is right',
  codes: {
    ahead: {
      says: 'The clock of node {node} is {minutes} minutes ahead: AWS refuses what is signed that far off, as not yet current.',
      fix,
    },
    behind: {
      says: 'The clock of node {node} is {minutes} minutes behind: AWS refuses what is signed that far off, as expired.',
      fix,
    },
  },
} as const satisfies CheckText;
