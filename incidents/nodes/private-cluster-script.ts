import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, onCluster, PLACE, reimaged, withStray, withUserData } from './scene.ts';

/** A private cluster’s user data relies on asking EKS. */
export const privateClusterScript: Incident = {
  name: 'private-cluster-script',
  title: 'A private cluster’s user data relies on asking EKS',
  message: joinFailed('prod-eu is private now, old al2 pool'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(
      world,
      `#!/bin/bash\n/etc/eks/bootstrap.sh ${PLACE.cluster} --kubelet-extra-args "--node-labels=pool=old"\n`,
    );
    return reimaged(
      onCluster(told, one => put(one, ['resourcesVpcConfig', 'endpointPublicAccess'], false)),
      'amazon-eks-node-1.33-v20251112',
    );
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'incomplete' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
