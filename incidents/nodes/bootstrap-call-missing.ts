import type { Incident } from '../incident.ts';
import { healthy, joinFailed, withStray, withUserData } from './scene.ts';

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
};
