import { put } from '../../simulator/builders/change.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, kubeletSays, onCluster, onEc2, withStray } from './scene.ts';

/** The public subnets lost their route to the internet gateway. */
export const natSubnetPrivate: Incident = {
  name: 'nat-subnet-private',
  title: 'The public subnets lost their route to the internet gateway',
  message: kubeletSays(
    'kubelet cannot talk to the api since the route table merge',
    'kubelet_node_status.go:106] "Unable to register node with API server" err="Post \\"https://0A1B2C3D4E5F60718293A4B5C6D7E8F9.gr7.eu-west-1.eks.amazonaws.com/api/v1/nodes\\": dial tcp 52.16.1.9:443: i/o timeout"',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    const cut = onEc2(world, 'RouteTables', 'RouteTableId', ID.publicRoutes, table => ({
      ...table,
      Routes: recordsAt(table, 'Routes').filter(one => textAt(one, 'DestinationCidrBlock') !== '0.0.0.0/0'),
    }));
    return onCluster(cut, one => put(one, ['resourcesVpcConfig', 'endpointPrivateAccess'], false));
  },
  expect: {
    kind: 'node-api-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-api-server', code: 'nat-subnet-is-private' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
