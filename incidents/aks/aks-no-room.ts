import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { unplaced, withJob } from './scene-job.ts';
import { AGENT_TIMEOUT, CREATE_AGAIN, pastedCreate } from './scene-words.ts';

/** The nodes are full. */
export const aksNoRoom: Incident = {
  name: 'aks-no-room',
  title: 'The nodes are full',
  message: pastedCreate('timeout, we did add a few pods today', AGENT_TIMEOUT),
  world(now) {
    return withJob(healthy(now), unplaced('0/3 nodes are available: 3 Insufficient memory.', now), now);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-job', code: 'no-room' },
    problems: [{ check: 'kubernetes/connector-job-ended', code: 'unplaced' }],
  },
  repair: [CREATE_AGAIN],
};
