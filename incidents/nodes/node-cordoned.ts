import { changeObject, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, PLACE } from './scene.ts';

/** Somebody closed the node and forgot it. */
export const nodeCordoned: Incident = {
  name: 'node-cordoned',
  title: 'Somebody closed the node and forgot it',
  message: `/diagnose node -c prod-eu ${MEMBER_NODE}`,
  world(now) {
    return changeObject(healthy(now), PLACE.cluster, { kind: 'Node', name: MEMBER_NODE }, one =>
      put(one, ['spec', 'unschedulable'], true),
    );
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-takes-pods', code: 'cordoned' },
  },
};
