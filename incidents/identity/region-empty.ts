import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog } from './scene.ts';
import { NO_REGION } from './scene-texts.ts';
import { withVariables } from './scene-worlds.ts';

/** A chart value came out empty. */
export const regionEmpty: Incident = {
  name: 'region-empty',
  title: 'A chart value came out empty',
  message: pastedLog(NO_REGION, 'new values file'),
  world: now => failing(withVariables(healthy(now), { AWS_REGION: '' }, now), NO_REGION, now),
  expect: {
    kind: 'aws-region-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-names-its-region', code: 'empty' },
  },
};
