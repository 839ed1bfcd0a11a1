import type { Incident } from '../incident.ts';
import { failing, healthy, NAME_ROLE, PLACE, pastedLog } from './scene.ts';
import { INVALID_ARN } from './scene-texts.ts';
import { annotated } from './scene-worlds.ts';

/** Somebody annotated the instance profile of the nodes. */
export const annotationNamesInstanceProfile: Incident = {
  name: 'annotation-names-instance-profile',
  title: 'Somebody annotated the instance profile of the nodes',
  message: pastedLog(INVALID_ARN, 'gave checkout the same profile as the nodes, is that not allowed?'),
  world: now =>
    failing(
      annotated(healthy(now), `arn:aws:iam::${PLACE.account}:instance-profile/${PLACE.cluster}-node`, now),
      INVALID_ARN,
      now,
    ),
  expect: {
    kind: 'aws-role-annotation-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'instance-profile' },
  },
  repair: NAME_ROLE,
};
