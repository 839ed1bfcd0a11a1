import type { Incident } from '../incident.ts';
import { failing, pastedLog } from './scene.ts';
import { NO_REGION } from './scene-texts.ts';
import { byPodIdentity } from './scene-worlds.ts';

/** Pod identity brings no region along, and nobody set one. */
export const regionAbsent: Incident = {
  name: 'region-absent',
  title: 'Pod identity brings no region along, and nobody set one',
  message: pastedLog(NO_REGION, 'after the move to pod identity'),
  world: now => failing(byPodIdentity(now), NO_REGION, now),
  expect: {
    kind: 'aws-region-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-names-its-region', code: 'absent' },
  },
};
