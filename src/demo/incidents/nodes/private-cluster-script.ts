import { put } from '../../builders/change.ts';
import { authorityOf, endpointOf } from '../../builders/eks.ts';
import type { Incident } from '../../incident.ts';
import { healthy, ID, joinFailed, onCluster, PLACE, reimaged, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };
const UserData = Buffer.from(
  `#!/bin/bash\n/etc/eks/bootstrap.sh ${PLACE.cluster} --apiserver-endpoint ${endpointOf(SITE)} --b64-cluster-ca ${authorityOf(SITE)} --dns-cluster-ip 172.20.0.10\n`,
).toString('base64');
const GOOD = `'${JSON.stringify({ UserData })}'`;

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
  repair: [
    'aws ec2 create-launch-template-version --launch-template-id ' +
      ID.template +
      ' --launch-template-data ' +
      GOOD,
    "aws eks update-nodegroup-version --cluster-name prod-eu --nodegroup-name general --launch-template 'id=" +
      ID.template +
      ",version=$Latest'",
  ],
};
