import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, onCluster, onEc2, withStray } from './scene.ts';

/** The internet gateway was detached from the VPC. */
export const internetGatewayDetached: Incident = {
  name: 'internet-gateway-detached',
  title: 'The internet gateway was detached from the VPC',
  message: joinFailed('network team replaced the igw'),
  world(now) {
    const world = withStray(healthy(now), now);
    const apart = onEc2(world, 'InternetGateways', 'InternetGatewayId', ID.igw, one => ({
      ...one,
      Attachments: [],
    }));
    return onCluster(apart, one => put(one, ['resourcesVpcConfig', 'endpointPrivateAccess'], false));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-api-server', code: 'gateway-not-attached' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
