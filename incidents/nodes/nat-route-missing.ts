import { put } from '../../simulator/builders/change.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, onCluster, onEc2, withStray } from './scene.ts';

/** The private subnets lost their default route. */
export const natRouteMissing: Incident = {
  name: 'nat-route-missing',
  title: 'The private subnets lost their default route',
  message: joinFailed('scale-up hangs since the network clean-up, pods pending'),
  world(now) {
    const stray = withStray(healthy(now), now);
    const isDefault = (route: object) => textAt(route, 'DestinationCidrBlock') === '0.0.0.0/0';
    const unrouted = onEc2(stray, 'RouteTables', 'RouteTableId', ID.routes, table => ({
      ...table,
      Routes: recordsAt(table, 'Routes').filter(route => !isDefault(route)),
    }));
    return onCluster(unrouted, one => put(one, ['resourcesVpcConfig', 'endpointPrivateAccess'], false));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-api-server', code: 'no-route' },
    problems: [
      { check: 'kubernetes/node-has-joined', code: 'not-joined' },
      { check: 'aws/nodegroup-is-healthy', code: 'reports-fault' },
    ],
  },
};
