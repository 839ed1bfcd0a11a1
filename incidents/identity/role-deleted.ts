import { changeIam, remove } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, PLACE, pastedLog, ROLE } from './scene.ts';
import { withNoise } from './scene-noise.ts';

/** The role was deleted with a stack that nobody thought was in use. */
export const roleDeleted: Incident = {
  name: 'role-deleted',
  title: 'The role was deleted with a stack that nobody thought was in use',
  message: pastedLog(ASSUME_DENIED, 'nobody deployed anything, it just started'),
  world(now) {
    const world = changeIam(healthy(now), PLACE.account, 'Roles', remove('RoleName', ROLE));
    return withNoise(failing(world, ASSUME_DENIED, now), now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-exists', code: 'missing' },
  },
};
