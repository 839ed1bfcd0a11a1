import type { Incident } from '../incident.ts';
import { healthy, ID, kubeletSays, onEc2, withStray } from './scene.ts';

/** DNS resolution was turned off in the VPC. */
export const dnsSupportOff: Incident = {
  name: 'dns-support-off',
  title: 'DNS resolution was turned off in the VPC',
  message: kubeletSays(
    'new nodes never show up',
    'kubelet_node_status.go:106] "Unable to register node with API server" err="Post \\"https://0A1B2C3D4E5F60718293A4B5C6D7E8F9.gr7.eu-west-1.eks.amazonaws.com/api/v1/nodes\\": dial tcp: lookup 0A1B2C3D4E5F60718293A4B5C6D7E8F9.gr7.eu-west-1.eks.amazonaws.com: no such host"',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return onEc2(world, 'Vpcs', 'VpcId', ID.vpc, one => ({ ...one, EnableDnsSupport: false }));
  },
  expect: {
    kind: 'node-api-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/vpc-names-resolve', code: 'support-off' },
    problems: [
      { check: 'aws/node-reaches-api-server', code: 'vpc-dns-off' },
      { check: 'kubernetes/node-has-joined', code: 'not-joined' },
    ],
  },
};
