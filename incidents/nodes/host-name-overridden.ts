import type { Incident } from '../incident.ts';

import { healthy, STRAY_NODE, withStray } from './scene.ts';

/** The start-up script gives the node a host name. */
export const hostNameOverridden: Incident = {
  name: 'host-name-overridden',
  title: 'The start-up script gives the node a host name',
  message: `nodes "ip-10-0-1-77.web" is forbidden: node "${STRAY_NODE}" is not allowed to modify node "ip-10-0-1-77.web"`,
  world(now) {
    return withStray(healthy(now), now);
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/node-has-its-own-name', code: 'other-name' },
  },
};
