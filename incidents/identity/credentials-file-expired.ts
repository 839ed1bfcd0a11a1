import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog } from './scene.ts';
import { EXPIRED } from './scene-texts.ts';
import { withVariables } from './scene-worlds.ts';

/** A credentials file mounted for a test holds a session that has ended. */
export const credentialsFileExpired: Incident = {
  name: 'credentials-file-expired',
  title: 'A credentials file mounted for a test holds a session that has ended',
  message: pastedLog(EXPIRED, 'it ran fine for exactly twelve hours'),
  world: now =>
    failing(
      withVariables(healthy(now), { AWS_SHARED_CREDENTIALS_FILE: '/etc/aws/credentials' }, now),
      EXPIRED,
      now,
    ),
  expect: {
    kind: 'aws-credentials-expired',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/nothing-overrides-role', code: 'credentials-file' },
  },
};
