import { changeIam } from '../../simulator/builders/change.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, PLACE, withStray } from './scene.ts';

/** The cluster’s role was deleted. */
export const clusterRoleDeleted: Incident = {
  name: 'cluster-role-deleted',
  title: 'The cluster’s role was deleted',
  message: joinFailed('who removed old roles on friday?'),
  world(now) {
    const world = withStray(healthy(now), now);
    return changeIam(world, PLACE.account, 'Roles', all =>
      all.filter(one => textAt(one, 'RoleName') !== 'prod-eu-cluster'),
    );
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/cluster-role-is-sound', code: 'missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
