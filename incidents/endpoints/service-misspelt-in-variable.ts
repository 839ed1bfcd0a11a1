import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, rolledOut, setting, unable } from './scene.ts';

const HOST = 'stss.eu-west-1.amazonaws.com';
const PRINTED = cannotConnect(`https://${HOST}/`);

/** A variable misspells the service of the endpoint. */
export const serviceMisspeltInVariable: Incident = {
  name: 'service-misspelt-in-variable',
  title: 'A variable misspells the service of the endpoint',
  message: pastedLog(PRINTED, 'pinned the STS endpoint as AWS support recommended'),
  world(now) {
    const slipped = rolledOut(healthy(now), setting({ AWS_ENDPOINT_URL_STS: `https://${HOST}` }), now);
    return unable(slipped, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/host-is-real-endpoint', code: 'misspelt-in-variable' },
  },
};
