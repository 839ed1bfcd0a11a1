import type { Incident } from '../incident.ts';
import { healthy, pastedLog } from './scene.ts';
import { withClockOff } from './scene-clock.ts';
import { SIGNATURE_AHEAD } from './scene-texts.ts';

/** The clocks of two nodes run ahead. */
export const clockAhead: Incident = {
  name: 'clock-ahead',
  title: 'The clocks of two nodes run ahead',
  message: pastedLog(SIGNATURE_AHEAD, 'since the hypervisor maintenance'),
  world: now => withClockOff(healthy(now), -720, SIGNATURE_AHEAD, now),
  expect: {
    kind: 'aws-credentials-expired',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-clock-is-right', code: 'ahead' },
  },
};
