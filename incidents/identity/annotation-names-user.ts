import type { Incident } from '../incident.ts';
import { failing, healthy, NAME_ROLE, PLACE, pastedLog } from './scene.ts';
import { INVALID_ARN } from './scene-texts.ts';
import { annotated } from './scene-worlds.ts';

/** The annotation holds the ARN of a user. */
export const annotationNamesUser: Incident = {
  name: 'annotation-names-user',
  title: 'The annotation holds the ARN of a user',
  message: pastedLog(INVALID_ARN, 'checkout should use the ci user until the role is there'),
  world: now =>
    failing(annotated(healthy(now), `arn:aws:iam::${PLACE.account}:user/ci`, now), INVALID_ARN, now),
  expect: {
    kind: 'aws-role-annotation-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'not-a-role' },
  },
  repair: NAME_ROLE,
};
