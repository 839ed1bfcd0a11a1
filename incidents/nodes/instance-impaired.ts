import { changeRegional } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER, MEMBER_NODE, onNode, PLACE } from './scene.ts';

/** EC2 finds the instance unsound. */
export const instanceImpaired: Incident = {
  name: 'instance-impaired',
  title: 'EC2 finds the instance unsound',
  message: `[FIRING:1] KubeNodeNotReady: ${MEMBER_NODE} has been unready for more than 15 minutes.`,
  world(now) {
    const world = changeRegional(healthy(now), PLACE, 'ec2', 'InstanceStatuses', () => [
      {
        InstanceId: MEMBER,
        InstanceState: { Code: 16, Name: 'running' },
        InstanceStatus: { Status: 'impaired' },
        SystemStatus: { Status: 'impaired' },
      },
    ]);
    return onNode(
      world,
      {
        ready: 'Unknown',
        reason: 'NodeStatusUnknown',
        message: 'Kubelet stopped posting node status.',
        leaseSecondsAgo: 1200,
      },
      now,
    );
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-is-running', code: 'impaired' },
    problems: [{ check: 'kubernetes/node-is-ready', code: 'silent' }],
  },
};
