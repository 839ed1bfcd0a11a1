import type { Incident } from '../incident.ts';

import { healthy, joinFailed, withStray } from './scene.ts';
import { privateWorld } from './scene-private.ts';

/** A private cluster lacks the endpoint for the API of ECR. */
export const privateWithoutEcrApi: Incident = {
  name: 'private-without-ecr-api',
  title: 'A private cluster lacks the endpoint for the API of ECR',
  message: joinFailed('endpoints by hand, ecr works from my laptop'),
  world(now) {
    return privateWorld(withStray(healthy(now), now), ['ecr.api']);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-ecr', code: 'no-endpoint' },
  },
};
