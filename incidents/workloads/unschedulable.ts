import { changeObjects, put, withObjects } from '../../simulator/builders/change.ts';
import { manifest } from '../../simulator/builders/manifest.ts';
import { unschedulable } from '../../simulator/builders/pod-states.ts';
import { recordAt } from '../../simulator/fields.ts';
import type { Resource, World } from '../../simulator/world.ts';
import { PLACE, SHOP, type WorkloadFault } from './scene.ts';

const because = (code: string) => ({ check: 'kubernetes/pod-is-scheduled', code });
/** What preemption says after every refusal, and what is no reason. */
const TAIL =
  'no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.';

/** A pod that the scheduler refused, and its event. */
function refusal(message: string): Pick<WorkloadFault, 'pod' | 'events'> {
  return {
    pod: (pod, now) => unschedulable(pod, message, now),
    events: [{ reason: 'FailedScheduling', message, source: 'default-scheduler' }],
  };
}
const refused = (phrases: string) => refusal(`0/3 nodes are available: ${phrases}. ${TAIL}`);
const restart = (name: string) => `kubectl rollout restart deployment/${name} -n shop`;
const asking = (resource: string, amount: string): Resource => ({
  resources: { requests: { [resource]: amount }, limits: { [resource]: amount } },
});
/** A template patched in one field, as kubectl edit would leave it. */
const patched = (name: string, op: string, path: string, value?: unknown) =>
  `kubectl patch deployment ${name} -n shop --type=json -p '${JSON.stringify([{ op, path: `/spec/template/spec/${path}`, ...(value === undefined ? {} : { value }) }])}'`;

const claiming = (name: string): Resource => ({
  volumes: [{ name: 'data', persistentVolumeClaim: { claimName: `${name}-data` } }],
});
const UNBOUND = 'pod has unbound immediate PersistentVolumeClaims';
const unbound = refusal(`0/3 nodes are available: ${UNBOUND}. not found`);

function withStorage(name: string, storageClassName: string | undefined, isDefault: boolean) {
  return (world: World, now: Date): World => {
    const annotations = { 'storageclass.kubernetes.io/is-default-class': String(isDefault) };
    const gp3 = manifest(
      'storage.k8s.io/v1',
      'StorageClass',
      { name: 'gp3', annotations },
      { provisioner: 'ebs.csi.aws.com' },
      now,
    );
    const spec = {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '10Gi' } },
      ...(storageClassName === undefined ? {} : { storageClassName }),
    };
    const claim = manifest(
      'v1',
      'PersistentVolumeClaim',
      { name: `${name}-data`, namespace: SHOP },
      { spec, status: { phase: 'Pending' } },
      now,
    );
    return withObjects(world, PLACE.cluster, gp3, claim);
  };
}

const withTaint =
  (taint: Resource, more: Resource = {}) =>
  (world: World) =>
    changeObjects(
      world,
      PLACE.cluster,
      ({ kind }) => kind === 'Node',
      node => put(node, ['spec'], { ...recordAt(node, 'spec'), ...more, taints: [taint] }),
    );

/** Ways in which no node takes a pod. */
export const UNSCHEDULABLE: readonly WorkloadFault[] = [
  {
    name: 'profile-import',
    title: 'A pod selects nodes by a label that no node has',
    spec: { nodeSelector: { disktype: 'ssd-local' } },
    ...refused("3 node(s) didn't match Pod's node affinity/selector"),
    kind: 'pod-unschedulable',
    cause: because('label-on-no-node'),
    repair: [patched('profile-import', 'remove', 'nodeSelector')],
  },
  {
    name: 'render-farm',
    title: 'A pod asks for a GPU, and no node has one',
    container: asking('nvidia.com/gpu', '1'),
    ...refused('3 Insufficient nvidia.com/gpu'),
    kind: 'pod-unschedulable',
    cause: because('nobody-offers'),
    repair: [patched('render-farm', 'remove', 'containers/0/resources')],
  },
  {
    name: 'matrix-solver',
    title: 'A pod asks for more memory than any node has',
    container: asking('memory', '64Gi'),
    ...refused('3 Insufficient memory'),
    kind: 'pod-unschedulable',
    cause: because('bigger-than-any-node'),
    repair: [
      'kubectl set resources deployment/matrix-solver -n shop --requests=memory=4Gi --limits=memory=4Gi',
    ],
  },
  {
    name: 'stream-joiner',
    title: 'No node has as much CPU left as a pod asks for',
    container: asking('cpu', '3'),
    ...refused('3 Insufficient cpu'),
    kind: 'pod-unschedulable',
    cause: because('no-room'),
    repair: ['kubectl set resources deployment/stream-joiner -n shop --requests=cpu=500m --limits=cpu=1'],
  },
  {
    name: 'batch-runner',
    title: 'Every node has a taint that a pod does not tolerate',
    ...refused('3 node(s) had untolerated taint(s)'),
    world: withTaint({ key: 'dedicated', value: 'analytics', effect: 'NoSchedule' }),
    kind: 'pod-unschedulable',
    cause: because('tainted'),
    repair: [restart('batch-runner')],
  },
  {
    name: 'night-report',
    title: 'Every node that a pod could go to is cordoned',
    ...refused('3 node(s) were unschedulable'),
    world: withTaint(
      { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' },
      { unschedulable: true },
    ),
    kind: 'pod-unschedulable',
    cause: because('cordoned'),
    repair: [restart('night-report')],
  },
  {
    name: 'search-nodes',
    title: 'Required anti-affinity keeps more replicas apart than there are nodes',
    spec: {
      affinity: {
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [
            {
              labelSelector: { matchLabels: { app: 'search-nodes' } },
              topologyKey: 'kubernetes.io/hostname',
            },
          ],
        },
      },
    },
    ...refused("3 node(s) didn't match pod anti-affinity rules"),
    kind: 'pod-unschedulable',
    cause: because('kept-apart'),
    repair: [patched('search-nodes', 'remove', 'affinity')],
  },
  {
    name: 'ports-user',
    title: 'The port of the node that a pod asks for is taken',
    ...refused("3 node(s) didn't have free ports for the requested pod ports"),
    kind: 'pod-unschedulable',
    cause: because('unschedulable'),
    repair: [restart('ports-user')],
  },
  {
    name: 'held-back',
    title: 'A scheduling gate holds a pod back',
    spec: { schedulingGates: [{ name: 'kueue.x-k8s.io/admission' }] },
    pod: (pod, now) => {
      const gated = {
        type: 'PodScheduled',
        status: 'False',
        reason: 'SchedulingGated',
        message: 'Scheduling is blocked due to non-empty scheduling gates',
      };
      return put(unschedulable(pod, '', now), ['status', 'conditions'], [gated]);
    },
    kind: 'none',
    cause: because('gated'),
    repair: [patched('held-back', 'remove', 'schedulingGates')],
  },
  {
    name: 'own-scheduler',
    title: 'A pod waits for a scheduler that does not run',
    spec: { schedulerName: 'bin-packer' },
    pod: (pod, now) => put(unschedulable(pod, '', now), ['status'], { phase: 'Pending' }),
    kind: 'none',
    cause: because('no-scheduler'),
    repair: [patched('own-scheduler', 'replace', 'schedulerName', 'default-scheduler')],
  },
  {
    name: 'wiki',
    title: 'A pod uses a volume claim that does not exist',
    spec: claiming('wiki'),
    ...refusal('0/3 nodes are available: persistentvolumeclaim "wiki-data" not found. not found'),
    kind: 'pod-pvc-pending',
    cause: because('claim-missing'),
    repair: [restart('wiki')],
  },
  {
    name: 'cache-store',
    title: 'A volume claim asks for a storage class that does not exist',
    spec: claiming('cache-store'),
    ...unbound,
    world: withStorage('cache-store', 'fast-ssd', true),
    kind: 'pod-pvc-pending',
    cause: because('class-missing'),
    repair: [restart('cache-store')],
  },
  {
    name: 'notes',
    title: 'A volume claim names no class, and the cluster has no default one',
    spec: claiming('notes'),
    ...unbound,
    world: withStorage('notes', undefined, false),
    kind: 'pod-pvc-pending',
    cause: because('no-default-class'),
    repair: [restart('notes')],
  },
  {
    name: 'archive',
    title: 'A volume claim finds no volume',
    spec: claiming('archive'),
    ...unbound,
    world: withStorage('archive', 'gp3', true),
    kind: 'pod-pvc-pending',
    cause: because('claim-unbound'),
    repair: [restart('archive')],
  },
];
