import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, isolated, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** A private cluster has no endpoint for STS. */
export const privateWithoutEndpoint: Incident = {
  name: 'private-without-endpoint',
  title: 'A private cluster has no endpoint for STS',
  message: pastedLog(PRINTED, 'private cluster, first deployment that uses STS'),
  world: now => {
    const world = isolated(now);
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'no-endpoint' },
  },
};
