import { where } from '../../simulator/builders/change.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, idOf, network, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The internet gateway was detached from the VPC. */
export const gatewayDetached: Incident = {
  name: 'gateway-detached',
  title: 'The internet gateway was detached from the VPC',
  message: pastedLog(PRINTED, 'nothing gets out of eu-west-1 any more'),
  world: now => {
    const world = network(
      healthy(now),
      'InternetGateways',
      where('InternetGatewayId', idOf('igw'), one => ({ ...one, Attachments: [] })),
    );
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'gateway-not-attached' },
  },
};
