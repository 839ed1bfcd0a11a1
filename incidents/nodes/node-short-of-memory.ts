import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, onNode } from './scene.ts';

/** A node runs short of memory. */
export const nodeShortOfMemory: Incident = {
  name: 'node-short-of-memory',
  title: 'A node runs short of memory',
  message: `pods are thrown out\nConditions of ${MEMBER_NODE}:\n  MemoryPressure   True    Sat, 22 Nov 2026 07:03:27 +0000   Sat, 22 Nov 2026 07:03:27 +0000   KubeletHasInsufficientMemory   kubelet has insufficient memory available`,
  world(now) {
    return onNode(
      healthy(now),
      { pressure: 'MemoryPressure', message: 'kubelet has insufficient memory available' },
      now,
    );
  },
  expect: {
    kind: 'node-pressure',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-no-pressure', code: 'memory' },
  },
};
