import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { CLAIM, withClaim, withKarpenter } from './scene-karpenter.ts';

/** The account lacks the service-linked role for spot instances. */
export const karpenterSpotRoleMissing: Incident = {
  name: 'karpenter-spot-role-missing',
  title: 'The account lacks the service-linked role for spot instances',
  message: `failed launching nodeclaim on prod-eu, new account\nNodeClaim ${CLAIM} event: launching nodeclaim, creating instance`,
  world(now) {
    const message =
      'creating instance, with fleet error(s), AuthFailure.ServiceLinkedRoleCreationNotPermitted: The provided credentials do not have permission to create the service-linked role for EC2 Spot Instances.';
    const launched = { status: 'Unknown', reason: 'LaunchFailed', message } as const;
    const karpenter = withKarpenter(healthy(now), now, { capacityTypes: ['spot'] });
    return withClaim(karpenter, now, { capacityType: 'spot', launched });
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-claim-is-ready', code: 'no-spot-role' },
  },
};
