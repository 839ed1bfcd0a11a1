import { trustForService } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, pastedLog } from './scene.ts';
import { ROLE_NOT_ASSUMABLE } from './scene-texts.ts';
import { byPodIdentity, podRoleTrusting } from './scene-worlds.ts';

/** The trust policy of the associated role lacks sts:TagSession. */
export const podRoleWithoutTagSession: Incident = {
  name: 'pod-role-without-tag-session',
  title: 'The trust policy of the associated role lacks sts:TagSession',
  message: pastedLog(ROLE_NOT_ASSUMABLE, 'trust policy typed by hand from the slide'),
  world: now =>
    failing(
      podRoleTrusting(byPodIdentity(now), trustForService('pods.eks.amazonaws.com')),
      ROLE_NOT_ASSUMABLE,
      now,
    ),
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-pod-identity', code: 'missing-action' },
  },
};
