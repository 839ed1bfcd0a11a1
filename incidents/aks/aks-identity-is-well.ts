import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** Everything is in order by now: the pasted error is an old one. */
export const aksIdentityIsWell: Incident = {
  name: 'aks-identity-is-well',
  title: 'Everything is in order by now: the pasted error is an old one',
  message: pastedLog('from last night, is it still so?', NO_TOKEN),
  world(now) {
    return healthy(now);
  },
  expect: { kind: 'azure-workload-identity', verdict: 'healthy' },
};
