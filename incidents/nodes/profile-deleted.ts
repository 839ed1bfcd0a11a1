import { changeIam } from '../../simulator/builders/change.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, NODE_ROLE, PLACE, withStray } from './scene.ts';

/** The instance profile was deleted under the instances. */
export const profileDeleted: Incident = {
  name: 'profile-deleted',
  title: 'The instance profile was deleted under the instances',
  message: joinFailed('the unused-iam job ran last night'),
  world(now) {
    const world = withStray(healthy(now), now);
    return changeIam(world, PLACE.account, 'InstanceProfiles', all =>
      all.filter(one => textAt(one, 'InstanceProfileName') !== NODE_ROLE),
    );
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-has-node-role', code: 'profile-missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
