import { ownerOf } from '../diagnostics/target/owner-of.ts';
import type { Report } from '../domain/report.ts';
import type { KubernetesPort } from '../providers/kubernetes/port.ts';
import type { Pod, WorkloadKind } from '../providers/kubernetes/types.ts';
import type { Disruption } from '../security/commands/disruption-of.ts';

/** The reads by which it is counted what a command ends. */
export type ImpactReads = Pick<KubernetesPort, 'nodes' | 'pod' | 'podsOnNode' | 'workload'>;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html */
const NODEGROUP_LABEL = 'eks.amazonaws.com/nodegroup';
const MOST_OWNERS = 3;

/** What a command would end, in words; `undefined` when the cluster has nothing of it. */
export async function impactOf(
  disruption: Disruption,
  target: Report['target'],
  kubernetes: ImpactReads,
): Promise<string | undefined> {
  switch (disruption.ends) {
    case 'pods-of-node':
      return evicted(disruption.node, disruption.deletesLocalData, kubernetes);
    case 'instance': {
      const { node, instanceId } = target?.entities ?? {};
      if (node === undefined || instanceId !== disruption.instanceId) return undefined;
      return `stops ${count(movable((await kubernetes.podsOnNode(node)).items).length, 'pod')} on node ${node}`;
    }
    case 'nodes-of-group':
      return replaced(disruption.nodegroup, kubernetes);
    case 'pod':
      return ended(disruption, kubernetes);
    case 'pods-of-workload':
      return restarted(disruption, kubernetes);
  }
}

async function evicted(node: string, deletesLocalData: boolean, kubernetes: ImpactReads) {
  const pods = movable((await kubernetes.podsOnNode(node)).items);
  if (pods.length === 0) return 'evicts no pod';
  const local = pods.filter(pod => pod.spec?.volumes?.some(volume => volume.emptyDir !== undefined)).length;
  const data = deletesLocalData && local > 0 ? [`deletes emptyDir data of ${local}`] : [];
  const left = await replicasLeft(pods, kubernetes);
  return `${[`evicts ${count(pods.length, 'pod')}`, ...data].join(', ')}${left.map(one => `; ${one}`).join('')}`;
}

/** Pods that a drain moves: neither those of a DaemonSet, nor static ones, nor those that have ended. */
function movable(pods: readonly Pod[]): readonly Pod[] {
  return pods.filter(
    ({ metadata, status }) =>
      !metadata?.ownerReferences?.some(owner => owner.kind === 'DaemonSet' || owner.kind === 'Node') &&
      status?.phase !== 'Succeeded' &&
      status?.phase !== 'Failed',
  );
}

async function replicasLeft(pods: readonly Pod[], kubernetes: ImpactReads): Promise<readonly string[]> {
  const groups = Map.groupBy(pods, ({ metadata }) => {
    const [owner] = metadata?.ownerReferences ?? [];
    return owner && `${metadata?.namespace}/${owner.kind}/${owner.name}`;
  });
  const owned = [...groups].flatMap(([owner, group]) => (owner === undefined ? [] : [group]));
  const told = await Promise.all(owned.slice(0, MOST_OWNERS).map(group => leftOf(group, kubernetes)));
  const bare = groups.get(undefined)?.length ?? 0;
  const more = owned.length - MOST_OWNERS;
  return [
    ...told.flatMap(one => one ?? []),
    ...(more > 0 ? [`${count(more, 'other workload')} too`] : []),
    ...(bare > 0 ? [`${count(bare, 'pod')} without owner will not come back`] : []),
  ];
}

async function leftOf(pods: readonly Pod[], kubernetes: ImpactReads): Promise<string | undefined> {
  const namespace = pods[0]?.metadata?.namespace ?? '';
  const owner = await ownerOf(kubernetes, pods[0]?.metadata);
  const workload = owner && (await kubernetes.workload(owner.kind, namespace, owner.name));
  if (owner === undefined || workload?.readyReplicas === undefined) return undefined;
  const left = Math.max(0, workload.readyReplicas - pods.filter(isReady).length);
  return left === 0
    ? `${owner.name} has no other ready replica`
    : `${owner.name} has ${left} other ready ${left === 1 ? 'replica' : 'replicas'}`;
}

function isReady({ status }: Pod): boolean {
  return status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false;
}

async function replaced(nodegroup: string, kubernetes: ImpactReads): Promise<string | undefined> {
  const { items, complete } = await kubernetes.nodes();
  const nodes = items.filter(({ metadata }) => metadata?.labels?.[NODEGROUP_LABEL] === nodegroup).length;
  if (nodes === 0) return 'has no node in the cluster to replace yet';
  return `replaces ${complete ? '' : 'at least '}${count(nodes, 'node')} of ${nodegroup}, evicting their pods`;
}

async function ended({ namespace, pod: name }: { namespace: string; pod: string }, kubernetes: ImpactReads) {
  const pod = await kubernetes.pod(namespace, name);
  if (pod === undefined) return undefined;
  if (!pod.metadata?.ownerReferences?.length) return `ends pod ${name}; nothing replaces it`;
  const left = await leftOf([pod], kubernetes);
  return `ends pod ${name}${left === undefined ? '' : `; ${left}`}`;
}

const KINDS: Readonly<Record<string, WorkloadKind>> = {
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
  daemonset: 'DaemonSet',
};

async function restarted(
  { namespace, kind, name }: { namespace: string; kind: string; name: string },
  kubernetes: ImpactReads,
): Promise<string | undefined> {
  const known = KINDS[kind.toLowerCase()];
  const workload = known && (await kubernetes.workload(known, namespace, name));
  if (workload?.replicas === undefined) return undefined;
  return `replaces ${count(workload.replicas, 'pod')} of ${name} one after another; ${workload.readyReplicas ?? 0} of ${workload.replicas} ready now`;
}

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;
