import type { Incident } from '../incident.ts';
import { healthy, NODE_ROLE_ARN, withIssue } from './scene.ts';

/** EKS lost its permission to start nodes for a while. */
export const nodegroupAccessDenied: Incident = {
  name: 'nodegroup-access-denied',
  title: 'EKS lost its permission to start nodes for a while',
  message: '/diagnose nodegroup general -c prod-eu',
  world(now) {
    return withIssue(healthy(now), {
      code: 'AccessDenied',
      message: 'The provided role was recently re-created and is not allowed yet',
      resourceIds: [NODE_ROLE_ARN],
    });
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/nodegroup-is-healthy', code: 'cannot-launch' },
  },
};
