import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, isolated, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect();

/** The endpoint for STS has no private DNS. */
export const endpointWithoutName: Incident = {
  name: 'endpoint-without-name',
  title: 'The endpoint for STS has no private DNS',
  message: pastedLog(PRINTED, 'the endpoint is there. available. and no use'),
  world: now => {
    const world = withEndpoint(isolated(now), { privateDns: false });
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'endpoint-without-private-dns' },
  },
};
