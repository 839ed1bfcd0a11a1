import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { withKarpenter } from './scene-karpenter.ts';

/** Karpenter’s node class selects no security group. */
export const karpenterGroupsNotFound: Incident = {
  name: 'karpenter-groups-not-found',
  title: 'Karpenter’s node class selects no security group',
  message: '/diagnose ec2nodeclass default -c prod-eu',
  world(now) {
    return withKarpenter(healthy(now), now, { untagged: 'SecurityGroups' });
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-class-is-ready', code: 'no-security-groups' },
  },
};
