import { where } from '../../simulator/builders/change.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, idOf, isolated, network, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect();

/** The endpoint has private DNS, but the VPC gives no host names. */
export const vpcWithoutHostnames: Incident = {
  name: 'vpc-without-hostnames',
  title: 'The endpoint has private DNS, but the VPC gives no host names',
  message: pastedLog(PRINTED, 'we have an endpoint for STS, with private DNS. so why'),
  world: now => {
    const world = network(
      withEndpoint(isolated(now)),
      'Vpcs',
      where('VpcId', idOf('vpc'), one => ({ ...one, EnableDnsHostnames: false })),
    );
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'vpc-hostnames-off' },
  },
};
