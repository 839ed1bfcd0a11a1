import type { Entities } from '../../domain/entities.ts';
import type { Obstacle } from '../../domain/outcome.ts';
import type { Target } from '../../domain/report.ts';
import type { AwsPort } from '../../providers/aws/port.ts';
import type { AzurePort } from '../../providers/azure/port.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';

/** One configured cluster that may be searched. */
export interface ClusterHandle {
  /** Its configured name. */
  readonly name: string;
  /** What the configuration says of it: `cluster` (its name at the cloud), `account`, `region`, … */
  readonly known: Entities;
  readonly kubernetes: KubernetesPort;
  /** What finding a connection of an AKS cluster needs. */
  readonly azure?: Pick<AzurePort, 'connection'>;
  /** What finding nodes of an EKS cluster needs. */
  readonly aws?: AwsPort;
}

/** What may be a target without any workload: a cluster wherever it lives, an AKS cluster, an Azure subscription, the nodes in trouble of an EKS cluster. */
export type TargetScope = 'cluster' | 'aks-cluster' | 'azure-subscription' | 'nodes';

/** What the entities of a message came to. */
export type Resolution =
  | {
      readonly status: 'one';
      readonly target: Target;
      /** Clusters that may hold another of that name, and could not be searched. */
      readonly obstacles?: readonly Obstacle[];
    }
  | { readonly status: 'several'; readonly candidates: readonly Target[] }
  | {
      readonly status: 'none';
      /** Where was searched, for what, and what would help: one or two sentences. */
      readonly note: string;
      /** Searches that could not be made. */
      readonly obstacles: readonly Obstacle[];
    };
