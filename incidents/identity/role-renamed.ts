import { annotate } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, CHECKOUT, failing, healthy, PLACE, pastedLog, ROLE_ARN } from './scene.ts';
import { annotated, ROLE_KEY } from './scene-worlds.ts';

/** The annotation was moved to the new role, the pods still carry the deleted one. */
export const roleRenamed: Incident = {
  name: 'role-renamed',
  title: 'The annotation was moved to the new role, the pods still carry the deleted one',
  message: pastedLog(ASSUME_DENIED, 'we renamed the role today and changed the annotation right away'),
  world(now) {
    const before = annotated(healthy(now), `${ROLE_ARN}-old`, now);
    return failing(annotate(before, PLACE.cluster, CHECKOUT, ROLE_KEY, ROLE_ARN), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-received-web-identity', code: 'role-differs' },
  },
};
