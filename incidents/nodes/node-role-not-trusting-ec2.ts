import { trustForService } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, NODE_ROLE, onRole, withStray } from './scene.ts';

/** The trust policy of the node role names ECS in place of EC2. */
export const nodeRoleNotTrustingEc2: Incident = {
  name: 'node-role-not-trusting-ec2',
  title: 'The trust policy of the node role names ECS in place of EC2',
  message: joinFailed('copied the role from the ecs stack'),
  world(now) {
    const world = withStray(healthy(now), now);
    return onRole(world, NODE_ROLE, role => ({
      ...role,
      AssumeRolePolicyDocument: trustForService('ecs-tasks.amazonaws.com'),
    }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-has-node-role', code: 'not-trusted' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
