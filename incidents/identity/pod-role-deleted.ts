import { changeIam, remove } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, PLACE, pastedLog } from './scene.ts';
import { ROLE_NOT_ASSUMABLE } from './scene-texts.ts';
import { byPodIdentity, POD_ROLE } from './scene-worlds.ts';

/** The associated role was deleted. */
export const podRoleDeleted: Incident = {
  name: 'pod-role-deleted',
  title: 'The associated role was deleted',
  message: pastedLog(ROLE_NOT_ASSUMABLE, 'IAM clean-up day'),
  world: now =>
    failing(
      changeIam(byPodIdentity(now), PLACE.account, 'Roles', remove('RoleName', POD_ROLE)),
      ROLE_NOT_ASSUMABLE,
      now,
    ),
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-pod-identity', code: 'role-missing' },
  },
};
