import { natGateway } from '../../simulator/builders/network.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, idOf, network, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The NAT gateway failed. */
export const natFailed: Incident = {
  name: 'nat-failed',
  title: 'The NAT gateway failed',
  message: pastedLog(PRINTED, 'AWS health dashboard says nothing. it is us, isnt it'),
  world: now => {
    const world = network(healthy(now), 'NatGateways', all => [
      ...all.map(one => ({
        ...one,
        State: 'failed',
        FailureCode: 'InternalError',
        FailureMessage: 'Network vpc-main has no Internet gateway attached',
      })),
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
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'nat-not-available' },
  },
};
