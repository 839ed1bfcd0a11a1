import type { Incident } from '../incident.ts';
import { healthy, joinFailed, reimaged, withStray } from './scene.ts';

const FRESH = 'ami-0f0e0d0c0b0a09080';

/** The image is newer than the cluster. */
export const imageTooNew: Incident = {
  name: 'image-too-new',
  title: 'The image is newer than the cluster',
  message: joinFailed('took the newest ami there is'),
  world(now) {
    const world = withStray(healthy(now), now);
    return reimaged(world, 'amazon-eks-node-al2023-x86_64-standard-1.34-v20251112', now, FRESH);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/image-fits-cluster', code: 'too-new' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
