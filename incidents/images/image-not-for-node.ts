import type { Incident } from '../incident.ts';
import { healthy, REGISTRY } from './scene.ts';
import { crashingOn, pushedSingle } from './scene-platform.ts';

const IMAGE = `${REGISTRY}/shop/checkout:2025.12.1`;
const PRINTED = 'exec /app/checkout: exec format error\n';

/** An image for one processor only starts on a node of the other kind. */
export const imageNotForNode: Incident = {
  name: 'image-not-for-node',
  title: 'An image for one processor only starts on a node of the other kind',
  message: `built it on the new laptop, starts there\n$ kubectl --context prod-eu -n shop logs deploy/checkout --previous\n${PRINTED}`,
  world: now => crashingOn(pushedSingle(healthy(now), '2025.12.1', now), IMAGE, PRINTED, now),
  expect: {
    kind: 'image-platform-mismatch',
    verdict: 'cause-found',
    cause: { check: 'aws/image-fits-node', code: 'not-for-node' },
  },
};
