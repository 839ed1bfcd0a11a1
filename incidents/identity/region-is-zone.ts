import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog } from './scene.ts';
import { withVariables } from './scene-worlds.ts';

const WRONG = `botocore.exceptions.InvalidRegionError: Provided region_name 'eu-west-1a' doesn't match a supported format.\n`;

/** The region is set to an availability zone. */
export const regionIsZone: Incident = {
  name: 'region-is-zone',
  title: 'The region is set to an availability zone',
  message: pastedLog(WRONG, 'pinned checkout to one zone'),
  world: now => failing(withVariables(healthy(now), { AWS_REGION: 'eu-west-1a' }, now), WRONG, now),
  expect: {
    kind: 'aws-region-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-names-its-region', code: 'zone' },
  },
};
