import type { Entities } from '../../domain/entities.ts';
import type { Obstacle } from '../../domain/outcome.ts';
import type { Target } from '../../domain/report.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';

/** One configured cluster that may be searched. */
export interface ClusterHandle {
  /** Its configured name. */
  readonly name: string;
  /** What the configuration says of it: `cluster` (its name at the cloud), `account`, `region`, … */
  readonly known: Entities;
  readonly kubernetes: KubernetesPort;
}

/** What the entities of a message came to. */
export type Resolution =
  | { readonly status: 'one'; readonly target: Target }
  | { readonly status: 'several'; readonly candidates: readonly Target[] }
  | {
      readonly status: 'none';
      /** Where was searched, for what, and what would help: one or two sentences. */
      readonly note: string;
      /** Searches that could not be made. */
      readonly obstacles: readonly Obstacle[];
    };
