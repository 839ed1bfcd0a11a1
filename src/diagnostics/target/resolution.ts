import type { CommandScope } from '../../domain/command-scope.ts';
import type { Entities, EntityName } from '../../domain/entities.ts';
import type { NameCandidate } from '../../domain/name-candidate.ts';
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
  /** How command lines reach it. */
  readonly scope?: CommandScope;
  /** Other names that people and tools call it by: its kubeconfig context, its ARN. */
  readonly alsoCalled?: readonly string[];
  /** The host of its API server, without any call to it. */
  readonly apiServer?: () => Promise<string>;
  readonly kubernetes: KubernetesPort;
  /** What finding a connection of an AKS cluster needs. */
  readonly azure?: Pick<AzurePort, 'connection'>;
  /** What finding nodes of an EKS cluster needs. */
  readonly aws?: AwsPort;
}

/** What may be a target without any workload: a cluster wherever it lives, an AKS cluster, an Azure subscription, the nodes in trouble of an EKS cluster. */
export type TargetScope = 'cluster' | 'aks-cluster' | 'azure-subscription' | 'nodes';

/** A cluster in which an object could not be looked for: out of reach, or it refused a list. */
export interface Unsearched {
  /** Its configured name. */
  readonly cluster: string;
  readonly obstacle: Obstacle;
}

/** How things of one kind are looked up by their name. */
export interface Finder {
  readonly by: EntityName;
  /** In a sentence: `node group`. */
  readonly title: string;
  readonly find: (
    kubernetes: KubernetesPort,
    named: Entities,
    cluster: ClusterHandle,
  ) => Promise<readonly Entities[]>;
}

/** What is asked for: names from the message and beside it. */
export interface TargetQuestion {
  /** How names are looked up, the most exact first. */
  readonly finders: readonly Finder[];
  readonly named: Entities;
  /** Words of the message that could be names; empty where the asker named an object beside it. */
  readonly words: readonly NameCandidate[];
  /** The redacted message: the name of a cluster may stand anywhere in it. */
  readonly text: string;
  readonly scope?: TargetScope | undefined;
  /** Whether the asker may see a namespace of a cluster. */
  readonly maySee: (cluster: string, namespace: string) => boolean;
}

/** What the names of a message came to; `unreachable` are clusters that may hold the object too and could not be searched. */
export type Resolution =
  | { readonly status: 'one'; readonly target: Target; readonly unreachable: readonly Unsearched[] }
  | {
      readonly status: 'several';
      readonly candidates: readonly Target[];
      readonly unreachable: readonly Unsearched[];
    }
  | ({ readonly status: 'none' } & NotFound);

/** An object that was found in no cluster that could be searched. */
export interface NotFound {
  /** `pod cart in namespace shop`; empty when the message names nothing that could be looked for. */
  readonly sought: string;
  /** Configured names of the clusters that were searched to the end. */
  readonly searched: readonly string[];
  readonly unreachable: readonly Unsearched[];
  /** Existing objects with names like it, nearest first. */
  readonly nearest: readonly Target[];
  /** What would help, in one or two sentences. */
  readonly hint: string;
}
