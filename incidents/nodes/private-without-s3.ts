import type { Incident } from '../incident.ts';
import { healthy, joinFailed, withStray } from './scene.ts';
import { privateWorld } from './scene-private.ts';

/** A private cluster lacks the endpoint for s3. */
export const privateWithoutS3: Incident = {
  name: 'private-without-s3',
  title: 'A private cluster lacks the endpoint for s3',
  message: joinFailed('private cluster, image pulls hang on new nodes'),
  world(now) {
    return privateWorld(withStray(healthy(now), now), ['s3']);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-s3', code: 'no-gateway-endpoint' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
