import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, onNode } from './scene.ts';

/** containerd hangs on one node. */
export const runtimeDown: Incident = {
  name: 'runtime-down',
  title: 'containerd hangs on one node',
  message: `${MEMBER_NODE} kubelet[3120]: E1122 07:12:00.1 3120 kubelet.go:2412] "Skipping pod synchronization" err="PLEG is not healthy: pleg was last seen active 41m7s ago; threshold is 3m0s"`,
  world(now) {
    return onNode(
      healthy(now),
      {
        ready: 'False',
        reason: 'KubeletNotReady',
        message: 'PLEG is not healthy: pleg was last seen active 41m7s ago; threshold is 3m0s',
      },
      now,
    );
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-is-ready', code: 'runtime-down' },
  },
};
