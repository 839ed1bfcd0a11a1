import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, idOf, leadingTo, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The nodes’ subnets lead to the internet gateway, but the nodes have no public address. */
export const nodeWithoutPublicAddress: Incident = {
  name: 'node-without-public-address',
  title: 'The nodes’ subnets lead to the internet gateway, but the nodes have no public address',
  message: pastedLog(PRINTED, 'moved the subnets to the internet gateway to get rid of NAT'),
  world: now => {
    const world = leadingTo(healthy(now), idOf('igw'));
    return unable(world, PRINTED, now);
  },
  repair: [
    `aws ec2 replace-route --route-table-id ${idOf('rtb', 'private')} --destination-cidr-block 0.0.0.0/0 --nat-gateway-id ${idOf('nat')}`,
  ],
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'no-public-address' },
  },
};
