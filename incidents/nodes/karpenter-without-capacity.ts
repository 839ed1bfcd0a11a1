import { withObjects } from '../../simulator/builders/change.ts';
import { event } from '../../simulator/builders/objects.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { CLAIM, withKarpenter } from './scene-karpenter.ts';
import { PLACE } from './scene-place.ts';

/** EC2 has no spot capacity for what Karpenter may launch. */
export const karpenterWithoutCapacity: Incident = {
  name: 'karpenter-without-capacity',
  title: 'EC2 has no spot capacity for what Karpenter may launch',
  message: `Warning  InsufficientCapacityError  2m  karpenter  NodeClaim ${CLAIM} event: creating instance, insufficient capacity, with fleet error(s), InsufficientInstanceCapacity`,
  world(now) {
    const world = withKarpenter(healthy(now), now, { capacityTypes: ['spot'] });
    const message = `NodeClaim ${CLAIM} event: creating instance, insufficient capacity, with fleet error(s), InsufficientInstanceCapacity: We currently do not have sufficient m7i.xlarge capacity in the Availability Zone you requested (eu-west-1a).`;
    const about = { kind: 'NodeClaim', name: CLAIM, apiVersion: 'karpenter.sh/v1' };
    const reason = 'InsufficientCapacityError';
    const told = event({ about, namespace: 'default', reason, message, source: 'karpenter' }, now);
    return withObjects(world, PLACE.cluster, told);
  },
  expect: {
    kind: 'aws-capacity-insufficient',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-claim-is-ready', code: 'no-capacity' },
  },
  repair: [
    `kubectl patch nodepool default --type merge -p '{"spec":{"template":{"spec":{"requirements":[{"key":"karpenter.sh/capacity-type","operator":"In","values":["spot","on-demand"]}]}}}}'`,
    'kubectl wait --for=condition=Ready nodeclaim -l karpenter.sh/nodepool=default --timeout=10m',
  ],
};
