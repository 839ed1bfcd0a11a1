import type { Incident } from '../incident.ts';
import { healthy, joinFailed, withStray } from './scene.ts';
import { privateWorld } from './scene-private.ts';

/** A private cluster lacks the endpoint for sts. */
export const privateWithoutSts: Incident = {
  name: 'private-without-sts',
  title: 'A private cluster lacks the endpoint for sts',
  message: joinFailed('the nat gateways are gone, all endpoints are there (I think)'),
  world(now) {
    return privateWorld(withStray(healthy(now), now), ['sts']);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-sts', code: 'no-endpoint' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
