import { changeIam, where } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, NODE_ROLE, PLACE, withStray } from './scene.ts';

/** The instance profile lost its role. */
export const profileWithoutRole: Incident = {
  name: 'profile-without-role',
  title: 'The instance profile lost its role',
  message: joinFailed('since somebody recreated the instance profile'),
  world(now) {
    const world = withStray(healthy(now), now);
    return changeIam(
      world,
      PLACE.account,
      'InstanceProfiles',
      where('InstanceProfileName', NODE_ROLE, one => ({ ...one, Roles: [] })),
    );
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-has-node-role', code: 'profile-empty' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
