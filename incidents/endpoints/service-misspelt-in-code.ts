import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, unable } from './scene.ts';

const PRINTED = cannotConnect('https://secretmanager.eu-west-1.amazonaws.com/');

/** The application itself misspells the endpoint. */
export const serviceMisspeltInCode: Incident = {
  name: 'service-misspelt-in-code',
  title: 'The application itself misspells the endpoint',
  message: pastedLog(PRINTED, 'refactored the AWS client a bit'),
  world(now) {
    return unable(healthy(now), PRINTED, now);
  },
  repair: [
    'kubectl set env deployment/checkout -n shop AWS_ENDPOINT_URL_SECRETS_MANAGER=https://secretsmanager.eu-west-1.amazonaws.com',
  ],
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/host-is-real-endpoint', code: 'misspelt' },
  },
};
