import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { withKarpenter } from './scene-karpenter.ts';

/** Karpenter’s node class selects no subnet. */
export const karpenterSubnetsNotFound: Incident = {
  name: 'karpenter-subnets-not-found',
  title: 'Karpenter’s node class selects no subnet',
  message:
    'pods pending since the VPC was rebuilt\n{"level":"ERROR","logger":"controller","message":"failed launching nodeclaim","controller":"nodeclaim.lifecycle","NodeClaim":{"name":"default-b4v9z"},"EC2NodeClass":{"name":"default"},"error":"NodeClassRef not ready, SubnetsReady=False"}',
  world(now) {
    return withKarpenter(healthy(now), now, { untagged: 'Subnets' });
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-class-is-ready', code: 'no-subnets' },
  },
};
