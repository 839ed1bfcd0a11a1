import type { Incident } from '../incident.ts';
import { healthy, joinFailed, PLACE, withStray, withUserData } from './scene.ts';

/** The user data is for Amazon Linux 2, the image is Amazon Linux 2023. */
export const userDataForOldImage: Incident = {
  name: 'user-data-for-old-image',
  title: 'The user data is for Amazon Linux 2, the image is Amazon Linux 2023',
  message: joinFailed('renovate bumped the ami'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(world, `#!/bin/bash\n/etc/eks/bootstrap.sh ${PLACE.cluster}\n`);
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'other-family' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
