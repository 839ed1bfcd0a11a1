/** One thing that a node's labels must say. */
export interface LabelRequirement {
  readonly key: string;
  /** `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt`, `Lt`. */
  readonly operator: string;
  readonly values?: readonly string[];
}

/** A taint that a pod puts up with; without a key, any. */
export interface Toleration {
  readonly key?: string;
  /** `Equal` unless it says otherwise, or `Exists`. */
  readonly operator?: string;
  readonly value?: string;
  /** Any effect when absent. */
  readonly effect?: string;
}

/** What a pod asks of the node that takes it; what it only prefers is left out. Source: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/ */
export interface SchedulingSpec {
  readonly schedulerName?: string;
  readonly schedulingGates?: readonly { readonly name: string }[];
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly Toleration[];
  readonly affinity?: {
    readonly nodeAffinity?: {
      readonly requiredDuringSchedulingIgnoredDuringExecution?: {
        readonly nodeSelectorTerms: readonly { readonly matchExpressions?: readonly LabelRequirement[] }[];
      };
    };
    readonly podAntiAffinity?: {
      readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly { readonly topologyKey: string }[];
    };
  };
}
