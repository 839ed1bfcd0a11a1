import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog } from './scene.ts';
import { INVALID_KEY } from './scene-texts.ts';
import { withVariables } from './scene-worlds.ts';

/** Keys of a leaver are still in the deployment, and were deactivated. */
export const staticKeysInTemplate: Incident = {
  name: 'static-keys-in-template',
  title: 'Keys of a leaver are still in the deployment, and were deactivated',
  message: pastedLog(INVALID_KEY, 'offboarding ran last night'),
  world: now =>
    failing(
      withVariables(
        healthy(now),
        { AWS_ACCESS_KEY_ID: 'kept-elsewhere', AWS_SECRET_ACCESS_KEY: 'kept-elsewhere' },
        now,
      ),
      INVALID_KEY,
      now,
    ),
  expect: {
    kind: 'aws-credentials-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/nothing-overrides-role', code: 'static-keys' },
  },
};
