import { defined } from '../defined.ts';
import type { Meta, PodSpec, Workload, WorkloadKind } from './types.ts';

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
  };
  readonly status?: {
    readonly readyReplicas?: number;
    /** DaemonSet only. */
    readonly desiredNumberScheduled?: number;
    /** DaemonSet only. */
    readonly numberReady?: number;
    /** Job and CronJob only, which count no ready pods. */
    readonly active?: unknown;
  };
}

/** A workload reduced to what its kinds share; ready pods that the server leaves out are none. */
export function workloadOf(kind: WorkloadKind, { metadata, spec, status }: AnyWorkload): Workload {
  const replicas = spec?.replicas ?? status?.desiredNumberScheduled;
  const ready = status?.readyReplicas ?? status?.numberReady;
  return {
    kind,
    ...defined({
      metadata,
      replicas,
      readyReplicas: replicas === undefined ? undefined : (ready ?? 0),
      selector: spec?.selector?.matchLabels,
      template: spec?.template ?? spec?.jobTemplate?.spec?.template,
    }),
  };
}
