import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog, ROLE_ARN } from './scene.ts';
import { INVALID_ARN } from './scene-texts.ts';
import { annotated } from './scene-worlds.ts';

/** A YAML block left a line break behind the ARN in the annotation. */
export const annotationPadded: Incident = {
  name: 'annotation-padded',
  title: 'A YAML block left a line break behind the ARN in the annotation',
  message: pastedLog(INVALID_ARN, 'copied the role ARN into the values file'),
  world: now => failing(annotated(healthy(now), `${ROLE_ARN}\n`, now), INVALID_ARN, now),
  expect: {
    kind: 'aws-role-annotation-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'padded' },
  },
};
