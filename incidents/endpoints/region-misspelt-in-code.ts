import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, unable } from './scene.ts';

const PRINTED = cannotConnect('https://sts.eu-west1.amazonaws.com/');

/** The application itself misspells the region. */
export const regionMisspeltInCode: Incident = {
  name: 'region-misspelt-in-code',
  title: 'The application itself misspells the region',
  message: pastedLog(PRINTED, 'took the region from our own config instead of the environment'),
  world(now) {
    return unable(healthy(now), PRINTED, now);
  },
  repair: ['kubectl set env deployment/checkout -n shop AWS_REGION=eu-west-1'],
  expect: {
    kind: 'aws-region-invalid',
    verdict: 'cause-found',
    cause: { check: 'aws/host-is-real-endpoint', code: 'unknown-region' },
  },
};
