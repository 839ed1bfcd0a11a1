import type { Incident } from '../incident.ts';
import { healthy, joinFailed, withStray, withUserData } from './scene.ts';

/** The user data is gzip that nobody can read. */
export const userDataCompressed: Incident = {
  name: 'user-data-compressed',
  title: 'The user data is gzip that nobody can read',
  message: joinFailed('user data got too long so we zipped it'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(world, '\u0000\u0001\ufffd\ufffd');
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'unreadable' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
