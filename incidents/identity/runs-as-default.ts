import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, pastedLog } from './scene.ts';
import { rolled, runningAs } from './scene-worlds.ts';

/** A refactored chart dropped the serviceAccountName, so the pods run as default. */
export const runsAsDefault: Incident = {
  name: 'runs-as-default',
  title: 'A refactored chart dropped the serviceAccountName, so the pods run as default',
  message: pastedLog(NO_CREDENTIALS, 'new helm chart went out at noon, now this'),
  world: now => failing(rolled(runningAs(healthy(now), 'default'), now), NO_CREDENTIALS, now),
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-uses-service-account-of-its-owner', code: 'uses-default' },
  },
};
