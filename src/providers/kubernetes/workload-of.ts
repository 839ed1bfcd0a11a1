import { defined } from '../defined.ts';
import type { Condition, Meta, PodSpec, Workload, WorkloadKind, WorkloadProgress } from './types.ts';

interface Template {
  readonly metadata?: Meta;
  readonly spec?: PodSpec;
}

/** The fields in which Deployments, StatefulSets, DaemonSets, ReplicaSets, Jobs and CronJobs say the same things. */
export interface AnyWorkload {
  readonly metadata?: Meta;
  readonly spec?: {
    readonly replicas?: number;
    readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
    readonly template?: Template;
    /** CronJob only. */
    readonly jobTemplate?: { readonly spec?: { readonly template?: Template } };
    readonly suspend?: boolean;
    readonly paused?: boolean;
    readonly updateStrategy?: {
      readonly type?: string;
      readonly rollingUpdate?: object;
    };
  };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly readyReplicas?: number;
    readonly updatedReplicas?: number;
    readonly availableReplicas?: number;
    readonly conditions?: readonly Condition[];
    /** DaemonSet only. */
    readonly desiredNumberScheduled?: number;
    readonly numberReady?: number;
    readonly updatedNumberScheduled?: number;
    readonly numberAvailable?: number;
    /** A number of a Job's pods, a list of a CronJob's jobs. */
    readonly active?: unknown;
    readonly failed?: number;
    readonly lastScheduleTime?: Date;
    readonly lastSuccessfulTime?: Date;
  };
}

/** A workload reduced to what its kinds share; ready pods that the server leaves out are none. */
export function workloadOf(kind: WorkloadKind, workload: AnyWorkload): Workload {
  const { metadata, spec, status } = workload;
  const replicas = spec?.replicas ?? status?.desiredNumberScheduled;
  const ready = status?.readyReplicas ?? status?.numberReady;
  return {
    kind,
    progress: progressOf(workload),
    ...defined({
      metadata,
      replicas,
      readyReplicas: replicas === undefined ? undefined : (ready ?? 0),
      selector: spec?.selector?.matchLabels,
      template: spec?.template ?? spec?.jobTemplate?.spec?.template,
    }),
  };
}

/** StatefulSets alone have one. */
function partitionOf(update: object | undefined): number | undefined {
  return update && 'partition' in update && typeof update.partition === 'number'
    ? update.partition
    : undefined;
}

function progressOf({ spec, status }: AnyWorkload): WorkloadProgress {
  const { active } = status ?? {};
  return defined({
    observedGeneration: status?.observedGeneration,
    updatedReplicas: status?.updatedReplicas ?? status?.updatedNumberScheduled,
    availableReplicas: status?.availableReplicas ?? status?.numberAvailable,
    conditions: status?.conditions,
    suspended: spec?.suspend,
    paused: spec?.paused,
    updatesOnDelete: spec?.updateStrategy?.type === 'OnDelete' || undefined,
    partition: partitionOf(spec?.updateStrategy?.rollingUpdate),
    active: Array.isArray(active) ? active.length : typeof active === 'number' ? active : undefined,
    failed: status?.failed,
    lastScheduleTime: status?.lastScheduleTime,
    lastSuccessfulTime: status?.lastSuccessfulTime,
  });
}
