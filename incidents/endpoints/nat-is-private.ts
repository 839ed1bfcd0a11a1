import { natGateway } from '../../simulator/builders/network.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, idOf, network, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The NAT gateway is a private one. */
export const natIsPrivate: Incident = {
  name: 'nat-is-private',
  title: 'The NAT gateway is a private one',
  message: pastedLog(PRINTED, 'new NAT gateway is up and available. still'),
  world: now => {
    const world = network(healthy(now), 'NatGateways', all => [
      ...all.map(one => ({ ...one, ConnectivityType: 'private' })),
      natGateway({
        id: idOf('nat', 'second'),
        name: 'second',
        vpcId: idOf('vpc'),
        subnetId: idOf('subnet', 'public-b'),
        publicIp: '52.16.40.99',
      }),
    ]);
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'nat-is-private' },
  },
};
