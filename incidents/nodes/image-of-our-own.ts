import type { Incident } from '../incident.ts';
import { healthy, joinFailed, reimaged, withStray } from './scene.ts';

const FRESH = 'ami-0f0e0d0c0b0a09080';

/** The image was built by the team itself. */
export const imageOfOurOwn: Incident = {
  name: 'image-of-our-own',
  title: 'The image was built by the team itself',
  message: joinFailed('golden image v7 from packer'),
  world(now) {
    const world = withStray(healthy(now), now);
    return reimaged(world, 'golden-base-v7-2025-10', now, FRESH);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/image-fits-cluster', code: 'not-eks' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
