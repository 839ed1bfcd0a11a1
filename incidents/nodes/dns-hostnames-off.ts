import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, onCluster, onEc2, withStray } from './scene.ts';

/** DNS hostnames were turned off in the VPC of a private cluster. */
export const dnsHostnamesOff: Incident = {
  name: 'dns-hostnames-off',
  title: 'DNS hostnames were turned off in the VPC of a private cluster',
  message: joinFailed('terraform apply of the vpc module went through, nodes do not join since'),
  world(now) {
    const world = withStray(healthy(now), now);
    const bare = onEc2(world, 'Vpcs', 'VpcId', ID.vpc, one => ({ ...one, EnableDnsHostnames: false }));
    return onCluster(bare, one => put(one, ['resourcesVpcConfig', 'endpointPublicAccess'], false));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/vpc-names-resolve', code: 'hostnames-off' },
    problems: [
      { check: 'aws/node-reaches-api-server', code: 'vpc-hostnames-off' },
      { check: 'kubernetes/node-has-joined', code: 'not-joined' },
    ],
  },
};
