import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, NODE_ROLE, onRole, withStray } from './scene.ts';

/** Somebody detached the ECR policy from the node role. */
export const registryPolicyMissing: Incident = {
  name: 'registry-policy-missing',
  title: 'Somebody detached the ECR policy from the node role',
  message: joinFailed('nodes come up and never get ready, iam was refactored'),
  world(now) {
    const world = withStray(healthy(now), now);
    return onRole(world, NODE_ROLE, role => ({
      ...role,
      AttachedManagedPolicies: recordsAt(role, 'AttachedManagedPolicies').filter(
        one => textAt(one, 'PolicyName') !== 'AmazonEC2ContainerRegistryReadOnly',
      ),
    }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-role-may-pull', code: 'missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
