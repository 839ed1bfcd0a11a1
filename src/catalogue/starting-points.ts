import type { Entities, EntityName } from '../domain/entities.ts';
import { aksCauses, connectionCauses } from './aks-chain.ts';
import { imageChain } from './image-chain.ts';
import type { Cause } from './kind.ts';
import { nodeCauses } from './node-chain.ts';
import { causesOfPod } from './pod-chain.ts';
import { linksAtAws, linksInCluster, linksOfPodIdentity } from './web-identity-chain.ts';

/** An object that can be asked about by name, without any error. */
interface StartingPoint {
  /** Any one of these names is enough. */
  readonly named: readonly EntityName[];
  /** None of these may be named beside it: they are what is really asked about. */
  readonly unless?: readonly EntityName[];
  readonly causes: readonly Cause[];
}

const WORKLOADS = ['pod', 'workload', 'serviceAccount'] as const;

/** The first that fits is looked at whole. */
const STARTING_POINTS: readonly StartingPoint[] = [
  // From one to the other: both name the same chain.
  { named: ['serviceAccount', 'roleArn'], causes: [...linksOfPodIdentity, ...linksInCluster, ...linksAtAws] },
  { named: ['image'], causes: imageChain },
  {
    named: ['node', 'nodegroup', 'instanceId', 'nodeClaim', 'nodeClass'],
    unless: WORKLOADS,
    causes: nodeCauses,
  },
  { named: ['connection'], unless: WORKLOADS, causes: connectionCauses },
  { named: ['subscription'], unless: WORKLOADS, causes: aksCauses },
];

/** What would explain trouble with an object that was asked for by name; a cluster at Azure is known by its subscription. */
export function causesStartingAt(named: Entities, known: Entities): readonly Cause[] {
  const names = { ...named, ...(known.subscription && { subscription: known.subscription }) };
  const has = (name: EntityName) => names[name] !== undefined;
  const fitting = STARTING_POINTS.find(point => point.named.some(has) && !(point.unless ?? []).some(has));
  if (fitting) return fitting.causes;
  return has('pod') || has('workload') ? causesOfPod(known) : [];
}
