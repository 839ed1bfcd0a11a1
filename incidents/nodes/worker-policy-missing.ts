import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, NODE_ROLE, onRole, withStray } from './scene.ts';

/** Somebody detached the worker node policy from the node role. */
export const workerPolicyMissing: Incident = {
  name: 'worker-policy-missing',
  title: 'Somebody detached the worker node policy from the node role',
  message: joinFailed('after the IAM clean-up of this morning'),
  world(now) {
    const world = withStray(healthy(now), now);
    return onRole(world, NODE_ROLE, role => ({
      ...role,
      AttachedManagedPolicies: recordsAt(role, 'AttachedManagedPolicies').filter(
        one => textAt(one, 'PolicyName') !== 'AmazonEKSWorkerNodePolicy',
      ),
    }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-role-may-join', code: 'missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
