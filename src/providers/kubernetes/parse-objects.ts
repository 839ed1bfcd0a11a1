import {
  anyObject,
  list,
  map,
  maybe,
  number,
  object,
  oneOf,
  type Parser,
  quantity,
  text,
  time,
  truth,
} from '../parse.ts';
import { container, volume } from './parse-containers.ts';
import { scheduling } from './parse-scheduling.ts';
import type {
  Condition,
  ContainerState,
  ContainerStatus,
  Event,
  Meta,
  Pod,
  PodSpec,
  ServiceAccount,
  Workload,
  WorkloadProgress,
} from './types.ts';

type Part<T, K extends keyof T> = NonNullable<T[K]>;
type Item<T> = T extends readonly (infer One)[] ? One : never;

const owner = object<Item<Part<Meta, 'ownerReferences'>>>({
  kind: text,
  name: text,
  controller: maybe(truth),
});

const managed = object<Item<Part<Meta, 'managedFields'>>>({
  manager: maybe(text),
  time: maybe(time),
  subresource: maybe(text),
  fieldsV1: maybe(anyObject),
});

/** Metadata of any object. */
export const meta: Parser<Meta> = object<Meta>({
  name: maybe(text),
  namespace: maybe(text),
  uid: maybe(text),
  generation: maybe(number),
  labels: maybe(map(text)),
  annotations: maybe(map(text)),
  creationTimestamp: maybe(time),
  deletionTimestamp: maybe(time),
  managedFields: maybe(list(managed)),
  ownerReferences: maybe(list(owner)),
});

/** A condition of any object. */
export const condition: Parser<Condition> = object<Condition>({
  type: text,
  status: text,
  reason: maybe(text),
  message: maybe(text),
  lastTransitionTime: maybe(time),
});

type DnsConfig = Part<PodSpec, 'dnsConfig'>;
const dnsConfig = object<DnsConfig>({
  nameservers: maybe(list(text)),
  searches: maybe(list(text)),
  options: maybe(list(object<Item<Part<DnsConfig, 'options'>>>({ name: maybe(text), value: maybe(text) }))),
});

const podSpec = object<PodSpec>({
  ...scheduling,
  restartPolicy: maybe(text),
  serviceAccountName: maybe(text),
  nodeName: maybe(text),
  hostNetwork: maybe(truth),
  dnsPolicy: maybe(text),
  dnsConfig: maybe(dnsConfig),
  containers: list(container),
  initContainers: maybe(list(container)),
  volumes: maybe(list(volume)),
  imagePullSecrets: maybe(list(object<Item<Part<PodSpec, 'imagePullSecrets'>>>({ name: maybe(text) }))),
});

const containerState = object<ContainerState>({
  waiting: maybe(object<Part<ContainerState, 'waiting'>>({ reason: maybe(text), message: maybe(text) })),
  running: maybe(object<Part<ContainerState, 'running'>>({ startedAt: maybe(time) })),
  terminated: maybe(
    object<Part<ContainerState, 'terminated'>>({
      reason: maybe(text),
      message: maybe(text),
      exitCode: number,
      startedAt: maybe(time),
      finishedAt: maybe(time),
    }),
  ),
});

const containerStatus = object<ContainerStatus>({
  name: text,
  ready: truth,
  restartCount: number,
  state: maybe(containerState),
  lastState: maybe(containerState),
  resources: maybe(object<Part<ContainerStatus, 'resources'>>({ limits: maybe(map(quantity)) })),
});

/** A pod. */
export const pod: Parser<Pod> = object<Pod>({
  metadata: maybe(meta),
  spec: maybe(podSpec),
  status: maybe(
    object<Part<Pod, 'status'>>({
      phase: maybe(text),
      reason: maybe(text),
      message: maybe(text),
      podIP: maybe(text),
      conditions: maybe(list(condition)),
      containerStatuses: maybe(list(containerStatus)),
      initContainerStatuses: maybe(list(containerStatus)),
    }),
  ),
});

/** A service account. */
export const serviceAccount: Parser<ServiceAccount> = object<ServiceAccount>({ metadata: maybe(meta) });

const progress = object<WorkloadProgress>({
  observedGeneration: maybe(number),
  updatedReplicas: maybe(number),
  availableReplicas: maybe(number),
  conditions: maybe(list(condition)),
  suspended: maybe(truth),
  paused: maybe(truth),
  updatesOnDelete: maybe(truth),
  partition: maybe(number),
  active: maybe(number),
  failed: maybe(number),
  lastScheduleTime: maybe(time),
  lastSuccessfulTime: maybe(time),
});

/** A workload. */
export const workload: Parser<Workload> = object<Workload>({
  kind: oneOf('Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'),
  metadata: maybe(meta),
  replicas: maybe(number),
  readyReplicas: maybe(number),
  progress: maybe(progress),
  selector: maybe(map(text)),
  template: maybe(object<Part<Workload, 'template'>>({ metadata: maybe(meta), spec: maybe(podSpec) })),
});

/** An event. */
export const event: Parser<Event> = object<Event>({
  type: maybe(text),
  reason: maybe(text),
  message: maybe(text),
  count: maybe(number),
  firstSeen: maybe(time),
  lastSeen: maybe(time),
  reportingComponent: maybe(text),
  involvedObject: maybe(
    object<Part<Event, 'involvedObject'>>({ kind: maybe(text), namespace: maybe(text), name: maybe(text) }),
  ),
});
