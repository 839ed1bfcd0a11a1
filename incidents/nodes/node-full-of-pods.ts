import { changeObject, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, PLACE } from './scene.ts';

/** A small node runs as many pods as it may. */
export const nodeFullOfPods: Incident = {
  name: 'node-full-of-pods',
  title: 'A small node runs as many pods as it may',
  message: `only on node ${MEMBER_NODE}:\nfailed to assign an IP address to container`,
  world(now) {
    const wanted = { kind: 'Node', name: MEMBER_NODE };
    return changeObject(healthy(now), PLACE.cluster, wanted, one =>
      put(one, ['status', 'allocatable', 'pods'], '3'),
    );
  },
  expect: {
    kind: 'node-ip-exhausted',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-room-for-pods', code: 'full' },
  },
};
