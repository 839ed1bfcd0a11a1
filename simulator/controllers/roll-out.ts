import { findObject, put, withObjects } from '../builders/change.ts';
import { manifest, type Owner } from '../builders/manifest.ts';
import { suffixOf } from '../builders/naming.ts';
import { podFrom } from '../builders/pod.ts';
import { recordAt, recordsAt, textAt } from '../fields.ts';
import type { Manifest, Resource, World } from '../world.ts';
import { withEndpoints } from './endpoints.ts';
import { mutated } from './mutate.ts';

/** Which workload rolls out, and when its pods are born. */
export interface RollOut {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Zero unless given. */
  readonly minutesAgo?: number;
}

const TEMPLATE_HASH = 'pod-template-hash';

/** The world after the controllers made the pods of a workload's template anew, each running and ready. */
export function rollOut(world: World, cluster: string, which: RollOut, now: Date): World {
  const { kind, namespace, name, minutesAgo = 0 } = which;
  const workload = findObject(world, cluster, { kind, namespace, name });
  if (workload === undefined)
    throw new Error(`cluster "${cluster}" has no ${kind} ${namespace}/${name} to roll out`);
  const bare = withoutPodsOf(world, cluster, workload);
  if (kind !== 'Deployment')
    return withPods(bare, cluster, workload, recordAt(workload, 'spec', 'template'), minutesAgo, now);
  return rollOutDeployment(bare, cluster, workload, minutesAgo, now);
}

function rollOutDeployment(
  world: World,
  cluster: string,
  deployment: Manifest,
  minutesAgo: number,
  now: Date,
): World {
  const template = recordAt(deployment, 'spec', 'template');
  const hash = suffixOf(10, JSON.stringify(template));
  const { name, namespace } = deployment.metadata;
  const older = replicaSetsOf(world, cluster, deployment);
  const same = older.find(({ metadata }) => metadata.name === `${name}-${hash}`);
  const revision = 1 + Math.max(0, ...older.map(revisionOf));
  const labelled = put(template, ['metadata', 'labels', TEMPLATE_HASH], hash);
  const labels = { ...recordAt(template, 'metadata', 'labels'), [TEMPLATE_HASH]: hash };
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name };
  const replicas = Number(textAt(deployment, 'spec', 'replicas') || '1');
  const named = { name: `${name}-${hash}`, namespace: namespace ?? '', owner, createdMinutesAgo: minutesAgo };
  const made = manifest(
    'apps/v1',
    'ReplicaSet',
    {
      ...named,
      labels: textLabels(labels),
      annotations: { 'deployment.kubernetes.io/revision': String(revision) },
    },
    { spec: { replicas, selector: { matchLabels: labels }, template: labelled } },
    now,
  );
  const created =
    same === undefined ? made : put(made, ['metadata', 'creationTimestamp'], same.metadata.creationTimestamp);
  const current = { ...created, status: counts(replicas) };
  const retired = older
    .filter(one => one.metadata.name !== current.metadata.name)
    .map(one => put(put(one, ['spec', 'replicas'], 0), ['status'], { replicas: 0 }));
  const done = put(
    deployment,
    ['metadata', 'annotations', 'deployment.kubernetes.io/revision'],
    String(revision),
  );
  const settled = withObjects(world, cluster, ...retired, current, {
    ...done,
    status: deploymentStatus(replicas),
  });
  return withPods(settled, cluster, current, labelled, minutesAgo, now);
}

function withPods(
  world: World,
  cluster: string,
  owner: Manifest,
  template: Resource,
  minutesAgo: number,
  now: Date,
): World {
  const nodes = (world.clusters[cluster]?.objects ?? []).filter(
    one =>
      one.kind === 'Node' &&
      isSelected(one, recordAt(template, 'spec', 'nodeSelector')) &&
      // A DaemonSet tolerates cordoned nodes; every other pod goes where it is let.
      (owner.kind === 'DaemonSet' || recordAt(one, 'spec').unschedulable !== true),
  );
  const names = podNames(owner, nodes.length, now);
  const reference: Owner = { apiVersion: owner.apiVersion, kind: owner.kind, name: owner.metadata.name };
  const pods = names.map((name, index) => {
    const node = nodes[index % Math.max(1, nodes.length)];
    const where = {
      name,
      namespace: owner.metadata.namespace ?? '',
      owner: reference,
      createdMinutesAgo: minutesAgo,
    };
    const made = podFrom(template, node === undefined ? where : { ...where, ...onNode(node) }, now);
    return mutated(world, cluster, made);
  });
  const counted = owner.kind === 'DaemonSet' ? daemonCounts(pods.length) : counts(pods.length);
  const settled =
    owner.kind === 'ReplicaSet' ? world : withObjects(world, cluster, { ...owner, status: counted });
  return withEndpoints(withObjects(settled, cluster, ...pods), cluster);
}

function isSelected(node: Manifest, selector: Resource): boolean {
  return Object.entries(selector).every(
    ([label, value]) => textAt(node, 'metadata', 'labels', label) === value,
  );
}

function onNode(node: Manifest) {
  const address = textAt(recordsAt(node, 'status', 'addresses')[0], 'address');
  return { node: node.metadata.name, nodeAddress: address };
}

function podNames(owner: Manifest, nodes: number, now: Date): readonly string[] {
  const { name } = owner.metadata;
  const count = owner.kind === 'DaemonSet' ? nodes : Number(textAt(owner, 'spec', 'replicas') || '1');
  return Array.from({ length: count }, (_, index) =>
    owner.kind === 'StatefulSet'
      ? `${name}-${index}`
      : `${name}-${suffixOf(5, name, String(index), now.toISOString())}`,
  );
}

function withoutPodsOf(world: World, cluster: string, workload: Manifest): World {
  const owners = [workload, ...replicaSetsOf(world, cluster, workload)].map(({ metadata }) => metadata.name);
  const state = world.clusters[cluster];
  const objects = (state?.objects ?? []).filter(object => {
    const isHere = object.kind === 'Pod' && object.metadata.namespace === workload.metadata.namespace;
    return !(isHere && owners.includes(ownerOf(object)));
  });
  return put(world, ['clusters', cluster, 'objects'], objects);
}

function replicaSetsOf(world: World, cluster: string, { metadata }: Manifest): readonly Manifest[] {
  return (world.clusters[cluster]?.objects ?? []).filter(
    object =>
      object.kind === 'ReplicaSet' &&
      object.metadata.namespace === metadata.namespace &&
      ownerOf(object) === metadata.name,
  );
}

/** The name of an object's controller; empty when it has none. */
function ownerOf(object: Manifest): string {
  return textAt(recordsAt(object, 'metadata', 'ownerReferences')[0], 'name');
}

function revisionOf(replicaSet: Manifest): number {
  return Number(textAt(replicaSet, 'metadata', 'annotations', 'deployment.kubernetes.io/revision') || '0');
}

function counts(replicas: number): Resource {
  return { replicas, readyReplicas: replicas, availableReplicas: replicas, observedGeneration: 1 };
}

function daemonCounts(pods: number): Resource {
  return {
    currentNumberScheduled: pods,
    desiredNumberScheduled: pods,
    numberAvailable: pods,
    numberMisscheduled: 0,
    numberReady: pods,
    updatedNumberScheduled: pods,
  };
}

function deploymentStatus(replicas: number): Resource {
  const conditions = [
    {
      type: 'Available',
      status: 'True',
      reason: 'MinimumReplicasAvailable',
      message: 'Deployment has minimum availability.',
    },
    {
      type: 'Progressing',
      status: 'True',
      reason: 'NewReplicaSetAvailable',
      message: 'ReplicaSet has successfully progressed.',
    },
  ];
  return { ...counts(replicas), updatedReplicas: replicas, conditions };
}

function textLabels(labels: Resource): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]));
}

/** The pods of a workload, through its ReplicaSets. */
export function podsOf(world: World, cluster: string, workload: Manifest): readonly Manifest[] {
  const owners = [workload, ...replicaSetsOf(world, cluster, workload)].map(({ metadata }) => metadata.name);
  return (world.clusters[cluster]?.objects ?? []).filter(
    object =>
      object.kind === 'Pod' &&
      object.metadata.namespace === workload.metadata.namespace &&
      owners.includes(ownerOf(object)),
  );
}
