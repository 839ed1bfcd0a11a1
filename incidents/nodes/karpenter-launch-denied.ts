import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { withKarpenter } from './scene-karpenter.ts';

/** The role of Karpenter’s controller may not create fleets. */
export const karpenterLaunchDenied: Incident = {
  name: 'karpenter-launch-denied',
  title: 'The role of Karpenter’s controller may not create fleets',
  message:
    "ValidationSucceeded is False on ec2nodeclass/default: Controller isn't authorized to call ec2:CreateFleet",
  world(now) {
    return withKarpenter(healthy(now), now, { without: ['ec2:CreateFleet'] });
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-class-is-ready', code: 'launch-denied' },
  },
};
