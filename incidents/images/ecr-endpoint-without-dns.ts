import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';
import { withEndpoints } from './scene-network.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": failed to do request: Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/checkout/manifests/2025.11.3": dial tcp 52.51.120.8:443: i/o timeout`,
} as const;

/** The endpoint is there, but its private DNS is off. */
export const ecrEndpointWithoutDns: Incident = {
  name: 'ecr-endpoint-without-dns',
  title: 'The endpoint is there, but its private DNS is off',
  message: pastedEvents(FAILURE, 'endpoint exists, I checked twice'),
  world: now =>
    failing(withEndpoints(healthy(now), { 'ecr.dkr': { PrivateDnsEnabled: false } }), FAILURE, now),
  expect: {
    kind: 'image-pull-timeout',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-registry', code: 'endpoint-without-private-dns' },
  },
};
