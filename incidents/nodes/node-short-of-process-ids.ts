import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, onNode } from './scene.ts';

/** A node runs short of process ids. */
export const nodeShortOfProcessIds: Incident = {
  name: 'node-short-of-process-ids',
  title: 'A node runs short of process ids',
  message: `forks fail on ${MEMBER_NODE}: NodeHasInsufficientPID`,
  world(now) {
    return onNode(
      healthy(now),
      { pressure: 'PIDPressure', message: 'kubelet has insufficient PID available' },
      now,
    );
  },
  expect: {
    kind: 'node-pressure',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-no-pressure', code: 'process-ids' },
  },
};
