import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, leadingTo, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The default route of the nodes’ subnets is gone. */
export const noDefaultRoute: Incident = {
  name: 'no-default-route',
  title: 'The default route of the nodes’ subnets is gone',
  message: pastedLog(PRINTED, 'terraform apply finished without errors, checkout did not like it'),
  world: now => {
    const world = leadingTo(healthy(now));
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'no-route' },
  },
};
