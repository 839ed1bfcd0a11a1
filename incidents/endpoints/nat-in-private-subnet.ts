import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, onRoutes, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The NAT gateway’s own subnet has no way to the internet gateway. */
export const natInPrivateSubnet: Incident = {
  name: 'nat-in-private-subnet',
  title: 'The NAT gateway’s own subnet has no way to the internet gateway',
  message: pastedLog(PRINTED, 'available NAT, default route is there, what else'),
  world: now => {
    const world = onRoutes(healthy(now), 'public');
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'nat-subnet-is-private' },
  },
};
