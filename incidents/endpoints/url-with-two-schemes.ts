import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, rolledOut, setting, unable } from './scene.ts';

const S3 = 's3.eu-west-1.amazonaws.com';
const PRINTED = cannotConnect(`https://https://${S3}/shop-receipts-prod-eu`);

/** The endpoint URL begins with its scheme twice. */
export const urlWithTwoSchemes: Incident = {
  name: 'url-with-two-schemes',
  title: 'The endpoint URL begins with its scheme twice',
  message: pastedLog(PRINTED, 'moved the endpoint into the values file'),
  world(now) {
    const doubled = rolledOut(healthy(now), setting({ AWS_ENDPOINT_URL_S3: `https://https://${S3}` }), now);
    return unable(doubled, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/host-is-real-endpoint', code: 'malformed' },
  },
};
