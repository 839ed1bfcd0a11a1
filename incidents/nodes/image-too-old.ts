import type { Incident } from '../incident.ts';
import { healthy, joinFailed, reimaged, withStray } from './scene.ts';

const FRESH = 'ami-0f0e0d0c0b0a09080';

/** The image is four versions older than the cluster. */
export const imageTooOld: Incident = {
  name: 'image-too-old',
  title: 'The image is four versions older than the cluster',
  message: joinFailed('cluster was upgraded to 1.33, old template'),
  world(now) {
    const world = withStray(healthy(now), now);
    return reimaged(world, 'amazon-eks-node-al2023-x86_64-standard-1.29-v20240611', now, FRESH);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/image-fits-cluster', code: 'too-old' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
