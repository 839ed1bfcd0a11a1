import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, isolated, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect('https://s3.eu-west-1.amazonaws.com/shop-receipts-prod-eu');

/** A private cluster has no gateway endpoint for S3. */
export const privateWithoutGatewayEndpoint: Incident = {
  name: 'private-without-gateway-endpoint',
  title: 'A private cluster has no gateway endpoint for S3',
  message: pastedLog(PRINTED, 'private cluster again, this time it is S3'),
  world: now => {
    const world = withEndpoint(isolated(now));
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'no-gateway-endpoint' },
  },
};
