import type { Incident } from '../incident.ts';
import { healthy, pastedLog, ROLE } from './scene.ts';
import { THROTTLED } from './scene-texts.ts';
import { callsOf, recorded } from './scene-worlds.ts';

/** Nobody is throttled any more. */
export const healthyLimits: Incident = {
  name: 'healthy-limits',
  title: 'Nobody is throttled any more',
  message: pastedLog(THROTTLED, 'was during the nightly report only'),
  world: now => recorded(healthy(now), callsOf('DescribeInstances', ROLE, 6, 0), now),
  expect: { kind: 'aws-throttled', verdict: 'healthy' },
};
