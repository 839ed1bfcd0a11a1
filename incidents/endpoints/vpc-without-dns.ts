import { where } from '../../simulator/builders/change.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, idOf, network, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** Somebody switched DNS off in the VPC. */
export const vpcWithoutDns: Incident = {
  name: 'vpc-without-dns',
  title: 'Somebody switched DNS off in the VPC',
  message: pastedLog(PRINTED, 'checkout is down since the network people did their maintenance'),
  world: now => {
    const world = network(
      healthy(now),
      'Vpcs',
      where('VpcId', idOf('vpc'), one => ({ ...one, EnableDnsSupport: false })),
    );
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'vpc-dns-off' },
  },
};
