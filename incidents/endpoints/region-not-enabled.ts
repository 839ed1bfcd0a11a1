import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, unable } from './scene.ts';

const PRINTED = cannotConnect('https://sts.ap-east-1.amazonaws.com/');

/** The region is not switched on in the account. */
export const regionNotEnabled: Incident = {
  name: 'region-not-enabled',
  title: 'The region is not switched on in the account',
  message: pastedLog(PRINTED, 'first steps in Hong Kong'),
  world(now) {
    return unable(healthy(now), PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/host-is-real-endpoint', code: 'region-not-enabled' },
  },
};
