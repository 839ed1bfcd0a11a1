import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, NODE_ROLE, onRole, withStray } from './scene.ts';

/** Somebody detached the policy of the network plug-in from the node role. */
export const networkPolicyMissing: Incident = {
  name: 'network-policy-missing',
  title: 'Somebody detached the policy of the network plug-in from the node role',
  message: joinFailed('new nodes hang after the least-privilege change'),
  world(now) {
    const world = withStray(healthy(now), now);
    return onRole(world, NODE_ROLE, role => ({
      ...role,
      AttachedManagedPolicies: recordsAt(role, 'AttachedManagedPolicies').filter(
        one => textAt(one, 'PolicyName') !== 'AmazonEKS_CNI_Policy',
      ),
    }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-role-may-set-up-network', code: 'missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
