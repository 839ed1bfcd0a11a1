import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog, ROLE_ARN } from './scene.ts';
import { INVALID_ARN } from './scene-texts.ts';
import { annotated } from './scene-worlds.ts';

/** The annotation was copied from the cluster in China. */
export const annotationOfOtherPartition: Incident = {
  name: 'annotation-of-other-partition',
  title: 'The annotation was copied from the cluster in China',
  message: pastedLog(INVALID_ARN, 'values taken over from the cn cluster'),
  world: now =>
    failing(annotated(healthy(now), ROLE_ARN.replace('arn:aws:', 'arn:aws-cn:'), now), INVALID_ARN, now),
  expect: {
    kind: 'aws-role-annotation-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'other-partition' },
  },
};
