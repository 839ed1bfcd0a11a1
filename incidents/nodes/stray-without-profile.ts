import type { Incident } from '../incident.ts';
import { healthy, onStray, STRAY, withStray } from './scene.ts';

/** An instance was started by hand, without an instance profile. */
export const strayWithoutProfile: Incident = {
  name: 'stray-without-profile',
  title: 'An instance was started by hand, without an instance profile',
  message: `/diagnose instance ${STRAY} -c prod-eu`,
  world(now) {
    const world = withStray(healthy(now), now);
    return onStray(world, ({ IamInstanceProfile: _gone, ...rest }) => rest);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-has-node-role', code: 'no-profile' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
