import type { CheckText } from '../../check.ts';
import { CREATE_AGAIN } from '../../facts/create-again.ts';

const describe = {
  text: 'See the job and its events.',
  command: 'kubectl describe job sc-job -n sc-system',
} as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'Service Connector’s job in the cluster has ended well',
  codes: {
    unplaced: {
      says: 'Service Connector’s job (sc-job) waits, because no node takes it: {message}',
      fix: [describe, CREATE_AGAIN],
    },
    'cannot-start': {
      says: 'Service Connector’s job (sc-job) cannot start ({reason}): {message}',
      fix: [describe, CREATE_AGAIN],
    },
    'cannot-pull': {
      says: 'Service Connector’s job (sc-job) cannot pull its image {image} ({reason}): {message}',
      fix: [
        {
          text: 'Let the nodes reach Microsoft’s registry: the firewall or proxy in front of the cluster must let HTTPS through to mcr.microsoft.com and *.data.mcr.microsoft.com.',
        },
        describe,
        CREATE_AGAIN,
      ],
    },
    failed: {
      says: 'Service Connector’s job (sc-job) failed ({reason}). The last thing it said: {line}',
      fix: [
        { text: 'Read the whole log.', command: 'kubectl logs job/sc-job -n sc-system' },
        { text: 'Put right what it names.' },
        CREATE_AGAIN,
      ],
    },
    unfinished: {
      says: 'Service Connector’s job (sc-job) has not ended yet; its pod {pod} runs.',
      fix: [
        {
          text: 'Wait for it. This returns when it has ended well, or after ten minutes.',
          command: 'kubectl wait job/sc-job -n sc-system --for=condition=complete --timeout=600s',
        },
        CREATE_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
