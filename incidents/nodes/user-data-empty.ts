import type { Incident } from '../incident.ts';
import { healthy, joinFailed, withStray, withUserData } from './scene.ts';

/** The new launch template has no user data. */
export const userDataEmpty: Incident = {
  name: 'user-data-empty',
  title: 'The new launch template has no user data',
  message: joinFailed('v2 of the template only changes the disk size'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(world, '');
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'absent' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
