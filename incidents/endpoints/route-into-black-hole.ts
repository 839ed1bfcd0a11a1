import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, leadingTo, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The default route leads to a NAT gateway that was deleted. */
export const routeIntoBlackHole: Incident = {
  name: 'route-into-black-hole',
  title: 'The default route leads to a NAT gateway that was deleted',
  message: pastedLog(PRINTED, 'NAT costs were cut yesterday, all green in the cost dashboard'),
  world: now => {
    const world = leadingTo(healthy(now), 'nat-0123456789abcdef0', 'blackhole');
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'blackhole' },
  },
};
