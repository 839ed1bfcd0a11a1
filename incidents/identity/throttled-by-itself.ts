import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog, ROLE } from './scene.ts';
import { THROTTLED } from './scene-texts.ts';
import { callsOf, recorded, rolled } from './scene-worlds.ts';

/** Checkout polls EC2 from every replica. */
export const throttledByItself: Incident = {
  name: 'throttled-by-itself',
  title: 'Checkout polls EC2 from every replica',
  message: pastedLog(THROTTLED, 'more replicas since Black Friday'),
  world: now =>
    recorded(
      failing(rolled(healthy(now), now, 60), THROTTLED, now),
      callsOf('DescribeInstances', ROLE, 40, 12),
      now,
    ),
  expect: {
    kind: 'aws-throttled',
    verdict: 'cause-found',
    cause: { check: 'aws/calls-stay-below-limits', code: 'own-calls' },
  },
};
