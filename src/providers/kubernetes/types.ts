import type { Container, Volume } from './container-types.ts';
import type { SchedulingSpec } from './scheduling-types.ts';

export type { Container, EnvVar, Volume } from './container-types.ts';

/**
 * The parts of Kubernetes objects that checks read, in the shape of the API (times as `Date`).
 * Source: https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/
 */
export interface Meta {
  readonly name?: string;
  readonly namespace?: string;
  readonly uid?: string;
  /** Counts the edits of the spec. */
  readonly generation?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly creationTimestamp?: Date;
  readonly deletionTimestamp?: Date;
  /** Who set which field when; `fieldsV1` has keys such as `f:metadata`. */
  readonly managedFields?: readonly {
    readonly manager?: string;
    readonly time?: Date;
    /** `status` where a controller reported; absent for an edit of the object itself. */
    readonly subresource?: string;
    readonly fieldsV1?: object;
  }[];
  readonly ownerReferences?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly controller?: boolean;
  }[];
}

/** A service account. */
export interface ServiceAccount {
  readonly metadata?: Meta;
}

/** What a pod is made of. */
export interface PodSpec extends SchedulingSpec {
  /** `Always` unless it says otherwise. */
  readonly restartPolicy?: string;
  readonly serviceAccountName?: string;
  readonly nodeName?: string;
  readonly hostNetwork?: boolean;
  readonly dnsPolicy?: string;
  /** What is added to, or with policy `None` put in place of, the cluster's DNS settings. */
  readonly dnsConfig?: {
    readonly nameservers?: readonly string[];
    readonly searches?: readonly string[];
    readonly options?: readonly { readonly name?: string; readonly value?: string }[];
  };
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Volume[];
  readonly imagePullSecrets?: readonly { readonly name?: string }[];
}

/** What a container does: exactly one of these is set. */
export interface ContainerState {
  readonly waiting?: { readonly reason?: string; readonly message?: string };
  readonly running?: { readonly startedAt?: Date };
  readonly terminated?: {
    readonly reason?: string;
    readonly message?: string;
    readonly exitCode: number;
    readonly startedAt?: Date;
    readonly finishedAt?: Date;
  };
}

/** How a container fares. */
export interface ContainerStatus {
  readonly name: string;
  readonly ready: boolean;
  readonly restartCount: number;
  readonly state?: ContainerState;
  readonly lastState?: ContainerState;
  /** What is in force: a resize or an admission changes it beside the template. */
  readonly resources?: { readonly limits?: Readonly<Record<string, string>> };
}

/** One condition of an object. */
export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: Date;
}

/** A pod. */
export interface Pod {
  readonly metadata?: Meta;
  readonly spec?: PodSpec;
  readonly status?: {
    readonly phase?: string;
    readonly reason?: string;
    readonly message?: string;
    readonly podIP?: string;
    readonly conditions?: readonly Condition[];
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
  };
}

/** Kinds that own pods through a template. */
export type WorkloadKind = 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'ReplicaSet' | 'Job' | 'CronJob';

/** How far the controller of a workload has come; what the server leaves out is absent. */
export interface WorkloadProgress {
  /** The generation that the rest speaks of. */
  readonly observedGeneration?: number;
  /** Pods of the newest template. */
  readonly updatedReplicas?: number;
  readonly availableReplicas?: number;
  readonly conditions?: readonly Condition[];
  /** Job and CronJob: stopped on purpose. */
  readonly suspended?: boolean;
  /** Deployment: its roll-out is stopped on purpose. */
  readonly paused?: boolean;
  /** StatefulSet and DaemonSet: pods take a new template only when somebody deletes them. */
  readonly updatesOnDelete?: boolean;
  /** StatefulSet: pods below this ordinal keep the old template on purpose. */
  readonly partition?: number;
  /** Job: pods that run and that failed. CronJob: jobs that run. */
  readonly active?: number;
  readonly failed?: number;
  /** CronJob only. */
  readonly lastScheduleTime?: Date;
  readonly lastSuccessfulTime?: Date;
}

/** A Deployment, StatefulSet, DaemonSet, ReplicaSet, Job or CronJob, reduced to what they share. */
export interface Workload {
  readonly kind: WorkloadKind;
  readonly metadata?: Meta;
  /** Desired and ready pods where the kind counts them. */
  readonly replicas?: number;
  readonly readyReplicas?: number;
  readonly progress?: WorkloadProgress;
  readonly selector?: Readonly<Record<string, string>>;
  readonly template?: { readonly metadata?: Meta; readonly spec?: PodSpec };
}

/** An event about an object, whichever of its fields the reporter filled. Source: https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/ */
export interface Event {
  /** `Normal` or `Warning`. */
  readonly type?: string;
  readonly reason?: string;
  readonly message?: string;
  /** How often it happened; the scheduler leaves it out for what happened once. */
  readonly count?: number;
  readonly firstSeen?: Date;
  /** When it happened last: an old event is no fact about now. */
  readonly lastSeen?: Date;
  /** `kubelet`, `default-scheduler`. */
  readonly reportingComponent?: string;
  readonly involvedObject?: { readonly kind?: string; readonly namespace?: string; readonly name?: string };
}

/** A configuration of admission webhooks that change objects. */
export interface MutatingWebhook {
  readonly metadata?: Meta;
  readonly webhooks?: readonly {
    readonly name: string;
    readonly failurePolicy?: string;
    readonly clientConfig?: { readonly service?: { readonly name: string; readonly namespace: string } };
  }[];
}

/** A namespace. */
export interface Namespace {
  readonly metadata?: Meta;
  readonly status?: { readonly phase?: string };
}

/** A job with how far it has come. */
export interface Job {
  readonly metadata?: Meta;
  readonly status?: {
    readonly active?: number;
    readonly succeeded?: number;
    readonly failed?: number;
    /** `Complete` or `Failed` when it has ended. */
    readonly conditions?: readonly Condition[];
  };
}

/** A node. */
export interface Node {
  readonly metadata?: Meta;
  readonly spec?: {
    /** `aws:///ZONE/INSTANCE` on EC2. */
    readonly providerID?: string;
    readonly unschedulable?: boolean;
    readonly taints?: readonly {
      readonly key: string;
      readonly value?: string;
      readonly effect: string;
      readonly timeAdded?: Date;
    }[];
  };
  readonly status?: {
    readonly conditions?: readonly Condition[];
    /** What pods may have of it: `pods`, `cpu`, `memory`. */
    readonly allocatable?: Readonly<Record<string, string>>;
    readonly nodeInfo?: {
      /** `amd64`, `arm64`. */
      readonly architecture: string;
      readonly operatingSystem: string;
      readonly osImage: string;
      readonly kubeletVersion: string;
      readonly containerRuntimeVersion: string;
    };
  };
}
