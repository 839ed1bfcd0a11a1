import type { Entities } from '../../domain/entities.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Pod, Workload, WorkloadKind } from '../../providers/kubernetes/types.ts';
import { ownerOf } from './owner-of.ts';
import { worstPod } from './worst-pod.ts';

/** Of more namesakes one is chosen first; their pods are not looked at. */
const MOST_DESCRIBED = 5;
const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'] as const;

/** Workloads of exactly this name, each with its worst pod. */
export async function findWorkload(
  kubernetes: KubernetesPort,
  named: Entities,
): Promise<readonly Entities[]> {
  const { workload: name, namespace } = named;
  if (!name) return [];
  const kinds = KINDS.filter(
    kind => !named.workloadKind || kind.toLowerCase() === named.workloadKind.toLowerCase(),
  );
  const found = await Promise.all(kinds.map(kind => workloadsOf(kubernetes, kind, name, namespace)));
  const workloads = found.flat();
  const isMany = workloads.length > MOST_DESCRIBED;
  return Promise.all(workloads.map(workload => describeWorkload(kubernetes, workload, isMany)));
}

async function workloadsOf(
  kubernetes: KubernetesPort,
  kind: WorkloadKind,
  name: string,
  namespace: string | undefined,
): Promise<readonly Workload[]> {
  if (!namespace) return (await kubernetes.workloadsNamed(kind, name)).items;
  const workload = await kubernetes.workload(kind, namespace, name);
  return workload ? [workload] : [];
}

async function describeWorkload(
  kubernetes: KubernetesPort,
  workload: Workload,
  isOneOfMany: boolean,
): Promise<Entities> {
  const { name = '', namespace = '' } = workload.metadata ?? {};
  const pods =
    workload.selector && !isOneOfMany
      ? await kubernetes.podsLabelled(namespace, workload.selector)
      : { items: [] };
  const pod = worstPod(pods.items);
  return {
    namespace,
    workload: name,
    workloadKind: workload.kind,
    serviceAccount: serviceAccountOf(pod) ?? workload.template?.spec?.serviceAccountName ?? 'default',
    ...(pod?.metadata?.name && { pod: pod.metadata.name }),
    ...(pod?.spec?.nodeName && { node: pod.spec.nodeName }),
  };
}

/** What a pod and its owner are called. */
export async function describePod(kubernetes: KubernetesPort, pod: Pod): Promise<Entities> {
  const { name = '', namespace = '' } = pod.metadata ?? {};
  const owner = await ownerOf(kubernetes, pod.metadata);
  return {
    namespace,
    pod: name,
    serviceAccount: serviceAccountOf(pod) ?? 'default',
    ...(owner && { workload: owner.name, workloadKind: owner.kind }),
    ...(pod.spec?.nodeName && { node: pod.spec.nodeName }),
  };
}

function serviceAccountOf(pod: Pod | undefined): string | undefined {
  return pod?.spec?.serviceAccountName;
}
