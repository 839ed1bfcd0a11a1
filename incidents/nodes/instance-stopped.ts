import type { Incident } from '../incident.ts';
import { healthy, MEMBER, MEMBER_NODE, onEc2, onNode } from './scene.ts';

/** The instance was stopped. */
export const instanceStopped: Incident = {
  name: 'instance-stopped',
  title: 'The instance was stopped',
  message: `${MEMBER_NODE} is gone again\nNAME STATUS ROLES AGE VERSION\n${MEMBER_NODE}   NotReady   <none>   13d   v1.33.5-eks-113cf36`,
  world(now) {
    const world = onEc2(healthy(now), 'Instances', 'InstanceId', MEMBER, one => ({
      ...one,
      State: { Code: 80, Name: 'stopped' },
      StateReason: {
        Code: 'Client.UserInitiatedShutdown',
        Message: 'Client.UserInitiatedShutdown: User initiated shutdown',
      },
    }));
    return onNode(
      world,
      {
        ready: 'Unknown',
        reason: 'NodeStatusUnknown',
        message: 'Kubelet stopped posting node status.',
        leaseSecondsAgo: 900,
      },
      now,
    );
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-is-running', code: 'stopped' },
    problems: [
      { check: 'kubernetes/node-lease-is-fresh', code: 'stale' },
      { check: 'kubernetes/node-is-ready', code: 'silent' },
    ],
  },
};
