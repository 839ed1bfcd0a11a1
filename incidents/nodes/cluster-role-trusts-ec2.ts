import { trustForService } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, onRole, withStray } from './scene.ts';

/** The cluster’s role trusts EC2 in place of EKS. */
export const clusterRoleTrustsEc2: Incident = {
  name: 'cluster-role-trusts-ec2',
  title: 'The cluster’s role trusts EC2 in place of EKS',
  message: joinFailed('roles were recreated from the module'),
  world(now) {
    const world = withStray(healthy(now), now);
    return onRole(world, 'prod-eu-cluster', role => ({
      ...role,
      AssumeRolePolicyDocument: trustForService('ec2.amazonaws.com'),
    }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/cluster-role-is-sound', code: 'not-trusted' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
