import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';
import { withEndpoints } from './scene-network.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/1f0d3a/9c0b5e2d": dial tcp 52.218.9.20:443: i/o timeout`,
} as const;

/** The registry answers, but the layers are in S3, and there is no way to it. */
export const layersOutOfReach: Incident = {
  name: 'layers-out-of-reach',
  title: 'The registry answers, but the layers are in S3, and there is no way to it',
  message: pastedEvents(FAILURE, 'manifests are fetched, then the pull hangs'),
  world: now => failing(withEndpoints(healthy(now), { s3: 'lacking' }), FAILURE, now),
  expect: {
    kind: 'image-pull-timeout',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-image-layers', code: 'no-gateway-endpoint' },
  },
};
