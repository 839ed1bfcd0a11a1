import type { Incident } from '../incident.ts';
import { healthy, joinFailed, withStray } from './scene.ts';
import { privateWorld } from './scene-private.ts';

/** A private cluster lacks the endpoint for ecr.dkr. */
export const privateWithoutEcrDkr: Incident = {
  name: 'private-without-ecr-dkr',
  title: 'A private cluster lacks the endpoint for ecr.dkr',
  message: joinFailed('cost saving: no nat any more in prod-eu'),
  world(now) {
    return privateWorld(withStray(healthy(now), now), ['ecr.dkr']);
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-ecr-registry', code: 'no-endpoint' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
