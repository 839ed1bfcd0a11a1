import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, isolated, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect();

/** The endpoint for STS is in no subnet any more. */
export const endpointInNoSubnet: Incident = {
  name: 'endpoint-in-no-subnet',
  title: 'The endpoint for STS is in no subnet any more',
  message: pastedLog(PRINTED, 'we removed the old subnets of the endpoint this morning'),
  world: now => {
    const world = withEndpoint(isolated(now), { subnetIds: [] });
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'endpoint-without-subnets' },
  },
};
