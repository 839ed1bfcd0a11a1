import type { Incident } from '../incident.ts';
import { healthy, pastedLog } from './scene.ts';
import { withClockOff } from './scene-clock.ts';
import { SIGNATURE_EXPIRED } from './scene-texts.ts';

/** The clocks of two nodes stand: chrony was masked in the new image. */
export const clockBehind: Incident = {
  name: 'clock-behind',
  title: 'The clocks of two nodes stand: chrony was masked in the new image',
  message: pastedLog(SIGNATURE_EXPIRED, 'credentials are fresh, I checked'),
  world: now => withClockOff(healthy(now), 480, SIGNATURE_EXPIRED, now),
  expect: {
    kind: 'aws-credentials-expired',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-clock-is-right', code: 'behind' },
  },
};
