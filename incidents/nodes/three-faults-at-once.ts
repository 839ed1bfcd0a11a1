import { put } from '../../simulator/builders/change.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import {
  healthy,
  ID,
  joinFailed,
  NODE_ROLE,
  onCluster,
  onEc2,
  onRole,
  withoutEntry,
  withStray,
} from './scene.ts';

/** Three faults at once: names, a policy and the door. */
export const threeFaultsAtOnce: Incident = {
  name: 'three-faults-at-once',
  title: 'Three faults at once: names, a policy and the door',
  message: joinFailed('new account baseline was applied, nothing joins'),
  world(now) {
    const world = withStray(healthy(now), now);
    const named = onEc2(world, 'Vpcs', 'VpcId', ID.vpc, one => ({ ...one, EnableDnsSupport: false }));
    const shut = onCluster(withoutEntry(named), one =>
      put(one, ['accessConfig', 'authenticationMode'], 'API'),
    );
    return onRole(shut, NODE_ROLE, role => ({
      ...role,
      AttachedManagedPolicies: recordsAt(role, 'AttachedManagedPolicies').filter(
        one => textAt(one, 'PolicyName') !== 'AmazonEKS_CNI_Policy',
      ),
    }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/vpc-names-resolve', code: 'support-off' },
    problems: [
      { check: 'aws/access-entry-admits-node-role', code: 'absent' },
      { check: 'aws/node-role-may-set-up-network', code: 'missing' },
      { check: 'kubernetes/node-has-joined', code: 'not-joined' },
    ],
  },
};
