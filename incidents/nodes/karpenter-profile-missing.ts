import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { CLAIM, withClaim, withKarpenter } from './scene-karpenter.ts';

/** Karpenter’s node class names an instance profile that does not exist. */
export const karpenterProfileMissing: Incident = {
  name: 'karpenter-profile-missing',
  title: 'Karpenter’s node class names an instance profile that does not exist',
  message: `{"level":"ERROR","message":"Reconciler error","controller":"nodeclaim.lifecycle","NodeClaim":{"name":"${CLAIM}"},"error":"launching nodeclaim, creating instance, with fleet error(s), InvalidParameterValue: Value (karpenter-nodes) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name"}`,
  world(now) {
    const message =
      'creating instance, with fleet error(s), InvalidParameterValue: Value (karpenter-nodes) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name';
    const launched = { status: 'Unknown', reason: 'LaunchFailed', message } as const;
    const world = withKarpenter(healthy(now), now, { nodeClass: { instanceProfile: 'karpenter-nodes' } });
    return withClaim(world, now, { launched });
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-claim-is-ready', code: 'not-launched' },
  },
  repair: [
    `kubectl patch ec2nodeclass default --type merge -p '{"spec":{"instanceProfile":"prod-eu-karpenter"}}'`,
    `kubectl wait --for=condition=Launched nodeclaim/${CLAIM} --timeout=10m`,
  ],
};
