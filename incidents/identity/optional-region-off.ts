import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog } from './scene.ts';
import { withVariables } from './scene-worlds.ts';

const INVALID_REGION = `RegionDisabledException: STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.\n`;

/** The region is an optional one that the account has not switched on. */
export const optionalRegionOff: Incident = {
  name: 'optional-region-off',
  title: 'The region is an optional one that the account has not switched on',
  message: pastedLog(INVALID_REGION, 'opening in Zurich next week'),
  world: now =>
    failing(withVariables(healthy(now), { AWS_REGION: 'eu-central-2' }, now), INVALID_REGION, now),
  expect: {
    kind: 'aws-region-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-names-its-region', code: 'not-enabled' },
  },
  repair: ['kubectl set env deployment/checkout -n shop AWS_REGION=eu-west-1'],
};
