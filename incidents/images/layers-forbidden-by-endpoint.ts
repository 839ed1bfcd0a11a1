import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';
import { withEndpoints } from './scene-network.ts';

const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::shop-receipts-prod-eu/*' },
  ],
});
const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to copy: httpReadSeeker: failed open: unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/1f0d3a/9c0b5e2d: 403 Forbidden`,
} as const;

/** The policy of the S3 endpoint allows the company’s own buckets only. */
export const layersForbiddenByEndpoint: Incident = {
  name: 'layers-forbidden-by-endpoint',
  title: 'The policy of the S3 endpoint allows the company’s own buckets only',
  message: pastedEvents(FAILURE, 'S3 endpoint got a policy last night'),
  world: now => failing(withEndpoints(healthy(now), { s3: { PolicyDocument: POLICY } }), FAILURE, now),
  expect: {
    kind: 'image-pull-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-image-layers', code: 'endpoint-policy-lacks' },
  },
};
