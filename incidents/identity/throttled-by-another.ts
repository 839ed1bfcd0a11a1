import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog, ROLE } from './scene.ts';
import { THROTTLED } from './scene-texts.ts';
import { callsOf, recorded, rolled } from './scene-worlds.ts';

/** A reporting job uses up the account’s limit; checkout only suffers. */
export const throttledByAnother: Incident = {
  name: 'throttled-by-another',
  title: 'A reporting job uses up the account’s limit; checkout only suffers',
  message: pastedLog(THROTTLED, 'nothing changed in checkout, promise'),
  world(now) {
    const flood = callsOf('DescribeInstances', 'nightly-report', 44, 17);
    const own = callsOf('DescribeInstances', ROLE, 3, 2);
    return recorded(failing(rolled(healthy(now), now, 60), THROTTLED, now), [...flood, ...own], now);
  },
  expect: {
    kind: 'aws-throttled',
    verdict: 'cause-found',
    cause: { check: 'aws/calls-stay-below-limits', code: 'others-calls' },
  },
};
