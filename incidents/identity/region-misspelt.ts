import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog } from './scene.ts';
import { withVariables } from './scene-worlds.ts';

const WRONG = `Error: getaddrinfo ENOTFOUND sqs.eu-west1.amazonaws.com\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:107:26)\n`;

/** The region lacks a hyphen. */
export const regionMisspelt: Incident = {
  name: 'region-misspelt',
  title: 'The region lacks a hyphen',
  message: pastedLog(WRONG, 'does anybody see it?'),
  world: now => failing(withVariables(healthy(now), { AWS_REGION: 'eu-west1' }, now), WRONG, now),
  expect: {
    kind: 'aws-region-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-names-its-region', code: 'no-region' },
  },
};
