import { withWebIdentity } from '../controllers/mutate.ts';
import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource } from '../world.ts';
import { manifest, type Named } from './manifest.ts';
import { digestOf, minutesBefore, timeOf } from './naming.ts';
import { type ContainerSpec, template } from './workloads.ts';

/** What is chosen about a pod that stands alone or stands for one of a controller's. */
export interface PodSpec extends Named {
  readonly namespace: string;
  readonly serviceAccount?: string;
  readonly containers?: readonly ContainerSpec[];
  /** Node name; a pod without one is pending. */
  readonly node?: string;
  /** What the identity webhook put in, when it ran. */
  readonly mutated?: { readonly roleArn: string };
  readonly more?: Resource;
}

/** Where a pod made from a template stands. */
export interface Placement extends Named {
  readonly namespace: string;
  readonly node?: string;
  /** Address of that node; the pod's own is beside it. */
  readonly nodeAddress?: string;
}

/** A running, ready pod; see `pod-states.ts` for the others. */
export function pod(spec: PodSpec, now: Date): Manifest {
  const { mutated, containers = [{ image: 'public.ecr.aws/docker/library/busybox:1.37' }] } = spec;
  const plain = podFrom(template({ ...spec, containers }), spec, now);
  return mutated === undefined
    ? plain
    : withWebIdentity(plain, mutated.roleArn, 'sts.amazonaws.com', 'eu-west-1');
}

/** The pod that a controller makes from its template, running and ready. */
export function podFrom(pods: Resource, placement: Placement, now: Date): Manifest {
  const spec = recordAt(pods, 'spec');
  const labels = { ...recordAt(pods, 'metadata', 'labels'), ...placement.labels };
  const annotations = { ...recordAt(pods, 'metadata', 'annotations'), ...placement.annotations };
  const { node } = placement;
  const named = { ...placement, createdMinutesAgo: placement.createdMinutesAgo ?? 60 };
  const bare = manifest('v1', 'Pod', named, {}, now);
  const started = minutesBefore(now, named.createdMinutesAgo);
  return {
    ...bare,
    metadata: { ...bare.metadata, labels, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
    spec: { ...withTokenVolume(spec), ...(node === undefined ? {} : { nodeName: node }) },
    status: node === undefined ? pendingStatus(started) : runningStatus(spec, named, started),
  };
}

function withTokenVolume(spec: Resource): Resource {
  if (spec.automountServiceAccountToken === false) return spec;
  const sources = [
    { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
    { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
  ];
  const volume = { name: 'kube-api-access', projected: { sources, defaultMode: 420 } };
  const mount = {
    name: 'kube-api-access',
    readOnly: true,
    mountPath: '/var/run/secrets/kubernetes.io/serviceaccount',
  };
  const containers = recordsAt(spec, 'containers').map(one => {
    return { ...one, volumeMounts: [...recordsAt(one, 'volumeMounts'), mount] };
  });
  return { ...spec, containers, volumes: [...recordsAt(spec, 'volumes'), volume] };
}

function runningStatus(
  spec: Resource,
  { name, nodeAddress = '10.0.1.21' }: Placement,
  started: Date,
): Resource {
  const since = timeOf(started);
  const podIP = spec.hostNetwork === true ? nodeAddress : addressBeside(nodeAddress, name);
  return {
    phase: 'Running',
    conditions: conditions(since, true),
    hostIP: nodeAddress,
    podIP,
    podIPs: [{ ip: podIP }],
    startTime: since,
    containerStatuses: recordsAt(spec, 'containers').map(one => {
      const image = textAt(one, 'image');
      const digest = digestOf(image);
      return {
        name: textAt(one, 'name'),
        image,
        imageID: `${image.replace(/[@:][^/@:]*$/, '')}@sha256:${digest}`,
        containerID: `containerd://${digestOf(name, image)}`,
        ready: true,
        started: true,
        restartCount: 0,
        state: { running: { startedAt: since } },
        lastState: {},
      };
    }),
  };
}

function pendingStatus(since: Date): Resource {
  const lastTransitionTime = timeOf(since);
  const condition = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', lastTransitionTime };
  return { phase: 'Pending', conditions: [condition] };
}

function conditions(since: string, ready: boolean): readonly Resource[] {
  const status = ready ? 'True' : 'False';
  return ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady', 'PodScheduled'].map(
    type => {
      const own = type === 'Ready' || type === 'ContainersReady' ? status : 'True';
      return { type, status: own, lastProbeTime: null, lastTransitionTime: since };
    },
  );
}

function addressBeside(nodeAddress: string, name: string): string {
  const last = 50 + (Number.parseInt(digestOf('address', name).slice(0, 4), 16) % 200);
  return `${nodeAddress.split('.').slice(0, 3).join('.')}.${last}`;
}
