import { nodeConfig } from '../../builders/compute.ts';
import { authorityOf, endpointOf } from '../../builders/eks.ts';
import type { Incident } from '../../incident.ts';
import { healthy, ID, joinFailed, PLACE, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };
const UserData = Buffer.from(
  nodeConfig({ cluster: PLACE.cluster, endpoint: endpointOf(SITE), authority: authorityOf(SITE) }),
).toString('base64');
const GOOD = `'${JSON.stringify({ UserData })}'`;

/** The user data installs agents, and forgets to join; a password stands in it. */
export const bootstrapCallMissing: Incident = {
  name: 'bootstrap-call-missing',
  title: 'The user data installs agents, and forgets to join; a password stands in it',
  message: joinFailed('security wanted their agent on every node'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(
      world,
      '#!/bin/bash\nset -e\nexport AGENT_PASSWORD=hunter2-very-secret\nyum install -y audit-agent\n',
    );
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'no-bootstrap' },
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
