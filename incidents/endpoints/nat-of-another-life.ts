import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, leadingTo, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The default route leads to a NAT gateway that does not exist. */
export const natOfAnotherLife: Incident = {
  name: 'nat-of-another-life',
  title: 'The default route leads to a NAT gateway that does not exist',
  message: pastedLog(PRINTED, 'restored the route tables from last month backup'),
  world: now => {
    const world = leadingTo(healthy(now), 'nat-0fedcba9876543210');
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'nat-missing' },
  },
};
