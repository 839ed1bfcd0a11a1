import { nodeConfig } from '../../builders/compute.ts';
import { authorityOf, endpointOf } from '../../builders/eks.ts';
import type { Incident } from '../../incident.ts';
import { healthy, ID, joinFailed, PLACE, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };
const UserData = Buffer.from(
  nodeConfig({ cluster: PLACE.cluster, endpoint: endpointOf(SITE), authority: authorityOf(SITE) }),
).toString('base64');
const GOOD = `'${JSON.stringify({ UserData })}'`;

/** The new launch template has no user data. */
export const userDataEmpty: Incident = {
  name: 'user-data-empty',
  title: 'The new launch template has no user data',
  message: joinFailed('v2 of the template only changes the disk size'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(world, '');
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'absent' },
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
