import type { Incident } from '../incident.ts';
import { healthy, pastedLog } from './scene.ts';
import { INVALID_ARN } from './scene-texts.ts';

/** The annotation is well-formed by now. */
export const healthyAnnotation: Incident = {
  name: 'healthy-annotation',
  title: 'The annotation is well-formed by now',
  message: pastedLog(INVALID_ARN, 'annotation fixed, checking again'),
  world: now => healthy(now),
  expect: { kind: 'aws-role-annotation-invalid', verdict: 'healthy' },
};
