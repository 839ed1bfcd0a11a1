import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, healthy, pastedLog } from './scene.ts';

/** Role, provider and trust policy are in order again. */
export const healthyTrust: Incident = {
  name: 'healthy-trust',
  title: 'Role, provider and trust policy are in order again',
  message: pastedLog(ASSUME_DENIED, 'fixed since lunch? asking for the report'),
  world: now => healthy(now),
  expect: { kind: 'aws-assume-role-denied', verdict: 'healthy' },
};
