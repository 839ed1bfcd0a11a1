import type { Condition } from './types.ts';

/**
 * Karpenter's claim for one node, as far as it is read. Its conditions are Launched, Registered, Initialized and Ready.
 * Source: https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/apis/v1/nodeclaim_status.go
 */
export interface NodeClaim {
  readonly name: string;
  readonly createdAt?: Date;
  readonly nodePool?: string;
  /** The node class; of another group than `karpenter.k8s.aws` in EKS Auto Mode and at Azure. */
  readonly nodeClass?: { readonly group: string; readonly name: string };
  /** The instance, once it is launched. */
  readonly instanceId?: string;
  /** The node, once it is registered. */
  readonly node?: string;
  readonly conditions: readonly Condition[];
}

/** Which claims are asked for: the one of a name, those of a node pool, or all. */
export interface NodeClaimQuery {
  readonly name?: string;
  readonly nodePool?: string;
}

/** What a node class selects by: an id, a name, or tags; `*` stands for any value. */
export interface SelectorTerm {
  readonly id?: string;
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * What Karpenter launches instances with at EC2.
 * Source: https://github.com/aws/karpenter-provider-aws/blob/main/pkg/apis/v1/ec2nodeclass_status.go
 */
export interface NodeClass {
  readonly name: string;
  readonly subnets: readonly SelectorTerm[];
  readonly securityGroups: readonly SelectorTerm[];
  /** AMIsReady, SubnetsReady, SecurityGroupsReady, InstanceProfileReady, ValidationSucceeded, Ready. */
  readonly conditions: readonly Condition[];
}
