import type { Incident } from '../incident.ts';

import { healthy, MEMBER_NODE, onNode } from './scene.ts';

/** The kubelet calls its node not ready for a reason of its own. */
export const kubeletSaysNotReady: Incident = {
  name: 'kubelet-says-not-ready',
  title: 'The kubelet calls its node not ready for a reason of its own',
  message: `one node flaps: Node ${MEMBER_NODE} status is now: NodeNotReady`,
  world(now) {
    return onNode(
      healthy(now),
      { ready: 'False', reason: 'KubeletNotReady', message: 'node is shutting down' },
      now,
    );
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-is-ready', code: 'not-ready' },
  },
};
