import type { Incident } from '../incident.ts';
import { healthy, joinFailed, onRole, withStray } from './scene.ts';

/** The cluster’s role lost its policy. */
export const clusterRoleWithoutPolicy: Incident = {
  name: 'cluster-role-without-policy',
  title: 'The cluster’s role lost its policy',
  message: joinFailed('iam access analyzer called the cluster policy unused'),
  world(now) {
    const world = withStray(healthy(now), now);
    return onRole(world, 'prod-eu-cluster', role => ({ ...role, AttachedManagedPolicies: [] }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/cluster-role-is-sound', code: 'policy-missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
