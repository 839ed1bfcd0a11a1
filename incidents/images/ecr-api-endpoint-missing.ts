import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';
import { withEndpoints } from './scene-network.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** The token comes from the ECR API, and there is no way to it. */
export const ecrApiEndpointMissing: Incident = {
  name: 'ecr-api-endpoint-missing',
  title: 'The token comes from the ECR API, and there is no way to it',
  message: pastedEvents(FAILURE, 'nodes without internet, dkr and s3 endpoints are there'),
  world: now => failing(withEndpoints(healthy(now), { 'ecr.api': 'lacking' }), FAILURE, now),
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-ecr-api', code: 'no-endpoint' },
  },
};
