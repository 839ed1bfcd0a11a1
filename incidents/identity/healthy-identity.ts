import type { Incident } from '../incident.ts';
import { healthy, NO_CREDENTIALS, pastedLog } from './scene.ts';

/** Everything is in order by now: the pasted error is an old one. */
export const healthyIdentity: Incident = {
  name: 'healthy-identity',
  title: 'Everything is in order by now: the pasted error is an old one',
  message: pastedLog(NO_CREDENTIALS, 'found this in last night’s log, is it still so?'),
  world: now => healthy(now),
  expect: { kind: 'aws-no-credentials', verdict: 'healthy' },
};
