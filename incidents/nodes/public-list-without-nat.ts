import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, onCluster, withStray } from './scene.ts';

/** The list of public addresses lacks that of the NAT gateway. */
export const publicListWithoutNat: Incident = {
  name: 'public-list-without-nat',
  title: 'The list of public addresses lacks that of the NAT gateway',
  message: joinFailed('we restricted the api endpoint to the office yesterday'),
  world(now) {
    const world = withStray(healthy(now), now);
    const listed = onCluster(world, one =>
      put(one, ['resourcesVpcConfig', 'publicAccessCidrs'], ['203.0.113.0/24']),
    );
    return onCluster(listed, one => put(one, ['resourcesVpcConfig', 'endpointPrivateAccess'], false));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-api-server', code: 'api-refuses-address' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
