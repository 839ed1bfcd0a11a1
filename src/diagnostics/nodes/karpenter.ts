import type { Entities } from '../../domain/entities.ts';
import type { Instance } from '../../providers/aws/node-types.ts';
import type { AwsPort } from '../../providers/aws/port.ts';
import type { NodeClaim } from '../../providers/kubernetes/karpenter-types.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Condition } from '../../providers/kubernetes/types.ts';
import type { EksPlace } from './eks-place.ts';
import { findInstance } from './machine.ts';

/** Why questions about Karpenter do not arise. */
export const NO_KARPENTER = 'the cluster has no Karpenter';

/** The group of the node classes that are read; EKS Auto Mode and Azure have others. */
export const EC2_GROUP = 'karpenter.k8s.aws';

interface Conditioned {
  readonly conditions: readonly Condition[];
}

/** The condition of a type, if it is there. */
export function conditionOf({ conditions }: Conditioned, type: string): Condition | undefined {
  return conditions.find(one => one.type === type);
}

/** Whether a condition is true. */
export function isTrue(one: Conditioned, type: string): boolean {
  return conditionOf(one, type)?.status === 'True';
}

/** The reads by which the claim of a node is found. */
export const CLAIM_READS = {
  aws: ['instance', 'instancesFiltered'],
  kubernetes: ['nodeClaims'],
} as const satisfies {
  readonly aws: readonly (keyof AwsPort)[];
  readonly kubernetes: readonly (keyof KubernetesPort)[];
};

/** What became of the search for a claim. */
export type FoundClaim =
  | { readonly is: 'claim'; readonly claim: NodeClaim }
  /** A claim that was named and is gone. */
  | { readonly is: 'gone'; readonly name: string }
  | { readonly is: 'none'; readonly because: string };

const NO_CLAIM = 'Karpenter has no claim for this node';

/** Karpenter's claim for the node in question: by its name, or by the node pool that its instance is tagged with. */
export async function findClaim(
  found: Entities,
  place: EksPlace,
  aws: Pick<AwsPort, (typeof CLAIM_READS.aws)[number]>,
  kubernetes: Pick<KubernetesPort, 'nodeClaims'>,
): Promise<FoundClaim> {
  if (found.nodeClaim) {
    const claims = await kubernetes.nodeClaims({ name: found.nodeClaim });
    if (!claims) return { is: 'none', because: NO_KARPENTER };
    const [claim] = claims.items;
    return claim ? { is: 'claim', claim } : { is: 'gone', name: found.nodeClaim };
  }
  if (!found.instanceId && !found.node) return { is: 'none', because: 'no node is known' };
  const instance = await findInstance(found, place, aws);
  const nodePool = instance?.tags['karpenter.sh/nodepool'];
  if (!instance || !nodePool) return { is: 'none', because: 'the node is not one of Karpenter' };
  const claims = await kubernetes.nodeClaims({ nodePool });
  if (!claims) return { is: 'none', because: NO_KARPENTER };
  const claim = claims.items.find(one => isOf(one, instance));
  return claim ? { is: 'claim', claim } : { is: 'none', because: NO_CLAIM };
}

function isOf(claim: NodeClaim, { id, privateDnsName }: Instance): boolean {
  return claim.instanceId === id || (claim.node !== undefined && claim.node === privateDnsName);
}
