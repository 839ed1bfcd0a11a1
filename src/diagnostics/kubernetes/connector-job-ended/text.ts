import type { CheckText } from '../../check.ts';
import { CREATE_AGAIN } from '../../facts/create-again.ts';

const describe = {
  text: 'Show the job sc-job and its events.',
  command: 'kubectl describe job sc-job -n sc-system',
} as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The Service Connector job has completed',
  codes: {
    unplaced: {
      says: 'The Service Connector job (sc-job) cannot be scheduled: {message}',
      fix: [describe, CREATE_AGAIN],
    },
    'cannot-start': {
      says: 'The Service Connector job (sc-job) cannot start ({reason}): {message}',
      fix: [describe, CREATE_AGAIN],
    },
    'cannot-pull': {
      says: 'The Service Connector job (sc-job) cannot pull its image {image} ({reason}): {message}',
      fix: [
        {
          text: 'Allow the nodes to reach Microsoft’s registry: the firewall or proxy of the cluster must allow HTTPS to mcr.microsoft.com and *.data.mcr.microsoft.com.',
        },
        describe,
        CREATE_AGAIN,
      ],
    },
    failed: {
      says: 'The Service Connector job (sc-job) failed ({reason}). Last log line: {line}',
      fix: [
        { text: 'Read the log of sc-job.', command: 'kubectl logs job/sc-job -n sc-system' },
        { text: 'Fix what the log of sc-job names.' },
        CREATE_AGAIN,
      ],
    },
    unfinished: {
      says: 'The Service Connector job (sc-job) has not completed yet; its pod {pod} is running.',
      fix: [
        {
          text: 'Wait until sc-job completes (at most ten minutes).',
          command: 'kubectl wait job/sc-job -n sc-system --for=condition=complete --timeout=600s',
        },
        CREATE_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
