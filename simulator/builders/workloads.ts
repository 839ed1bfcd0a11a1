import type { Manifest, Resource } from '../world.ts';
import { manifest, type Named } from './manifest.ts';

/** What is chosen about a container. */
export interface ContainerSpec {
  /** `app` unless given. */
  readonly name?: string;
  readonly image: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Anything else in the wire form: `resources`, `livenessProbe`, `envFrom` … */
  readonly more?: Resource;
}

/** What is chosen about a pod template. */
export interface TemplateSpec {
  readonly serviceAccount?: string;
  readonly containers: readonly ContainerSpec[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Anything else of the pod's spec: `nodeSelector`, `dnsPolicy`, `imagePullSecrets` … */
  readonly more?: Resource;
}

/** What is chosen about a workload. */
export interface WorkloadSpec extends Named, TemplateSpec {
  /** Two unless given. */
  readonly replicas?: number;
}

/** A container in wire form. */
function container({ name = 'app', image, env, more }: ContainerSpec): Resource {
  const variables = Object.entries(env ?? {}).map(([key, value]) => ({ name: key, value }));
  return {
    name,
    image,
    ...(variables.length === 0 ? {} : { env: variables }),
    resources: {},
    imagePullPolicy: 'IfNotPresent',
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    ...more,
  };
}

/** A pod template in wire form. */
export function template(spec: TemplateSpec): Resource {
  const { serviceAccount = 'default', containers, labels = {}, annotations, more } = spec;
  return {
    metadata: { labels, ...(annotations === undefined ? {} : { annotations }) },
    spec: {
      containers: containers.map(container),
      serviceAccountName: serviceAccount,
      serviceAccount,
      restartPolicy: 'Always',
      dnsPolicy: 'ClusterFirst',
      schedulerName: 'default-scheduler',
      terminationGracePeriodSeconds: 30,
      securityContext: {},
      ...more,
    },
  };
}

/** A deployment whose ReplicaSet and pods are made by `rollOut`. */
export function deployment(spec: WorkloadSpec, now: Date): Manifest {
  const strategy = { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } };
  return workload('Deployment', spec, { replicas: spec.replicas ?? 2, strategy }, now);
}

/** A daemon set; `rollOut` makes one pod a node. */
export function daemonSet(spec: WorkloadSpec, now: Date): Manifest {
  return workload('DaemonSet', spec, { updateStrategy: { type: 'RollingUpdate' } }, now);
}

/** A stateful set; `rollOut` makes its numbered pods. */
export function statefulSet(spec: WorkloadSpec, now: Date): Manifest {
  const more = { replicas: spec.replicas ?? 2, serviceName: spec.name, podManagementPolicy: 'OrderedReady' };
  return workload('StatefulSet', spec, more, now);
}

function workload(kind: string, spec: WorkloadSpec, more: Resource, now: Date): Manifest {
  const labels = spec.labels ?? { app: spec.name };
  const pods = template({ ...spec, labels });
  return manifest(
    'apps/v1',
    kind,
    { ...spec, labels },
    { spec: { selector: { matchLabels: labels }, template: pods, ...more } },
    now,
  );
}
