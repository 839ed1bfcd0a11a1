import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, pastedLog } from './scene.ts';
import { withVariables } from './scene-worlds.ts';

/** AWS_PROFILE came along from a developer’s machine. */
export const profileInTemplate: Incident = {
  name: 'profile-in-template',
  title: 'AWS_PROFILE came along from a developer’s machine',
  message: pastedLog(NO_CREDENTIALS, 'works on my machine'),
  world: now => failing(withVariables(healthy(now), { AWS_PROFILE: 'shop-dev' }, now), NO_CREDENTIALS, now),
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/nothing-overrides-role', code: 'profile' },
  },
};
