import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, PLACE, pastedLog, ROLE } from './scene.ts';
import { changedRole } from './scene-worlds.ts';

/** The role was made again under a path, the annotation lacks it. */
export const roleHasPath: Incident = {
  name: 'role-has-path',
  title: 'The role was made again under a path, the annotation lacks it',
  message: pastedLog(ASSUME_DENIED, 'platform team moved our roles into their module'),
  world(now) {
    const Arn = `arn:aws:iam::${PLACE.account}:role/shop/${ROLE}`;
    return failing(
      changedRole(healthy(now), one => ({ ...one, Path: '/shop/', Arn })),
      ASSUME_DENIED,
      now,
    );
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-exists', code: 'other-path' },
  },
};
