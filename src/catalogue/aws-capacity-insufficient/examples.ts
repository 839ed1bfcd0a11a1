import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'An error occurred (InsufficientInstanceCapacity) when calling the RunInstances operation (reached max retries: 4): We currently do not have sufficient p4d.24xlarge capacity in the Availability Zone you requested (eu-west-1a).',
  },
  {
    text: 'Launching a new EC2 instance. Status Reason: You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket',
  },
  {
    text: 'creating instance, insufficient capacity, with fleet error(s), UnfulfillableCapacity: Unable to fulfill capacity due to your request configuration.',
  },
  { text: 'MaxSpotInstanceCountExceeded: Max spot instance count exceeded' },
  {
    text: 'Warning  InsufficientCapacityError  2m  karpenter  NodeClaim default-26pwv event: creating instance, insufficient capacity, with fleet error(s), UnfulfillableCapacity: Unable to fulfill capacity due to your request configuration.',
    entities: { nodeClaim: 'default-26pwv' },
  },
  {
    text: '{"level":"ERROR","logger":"controller","message":"failed launching nodeclaim","controller":"nodeclaim.lifecycle","controllerGroup":"karpenter.sh","NodeClaim":{"name":"default-26pwv"},"error":"insufficient capacity, all requested instance types were unavailable during launch"}',
    entities: { nodeClaim: 'default-26pwv' },
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: '0/3 nodes are available: 3 Insufficient cpu.', kind: 'pod-unschedulable' },
  { text: 'our capacity planning is due', kind: 'none' },
];
