import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Meta, WorkloadKind } from '../../providers/kubernetes/types.ts';

/** The object that a roll-out command would name. */
export interface Owner {
  readonly kind: WorkloadKind;
  readonly name: string;
}

const KINDS: readonly string[] = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Job',
  'CronJob',
] satisfies readonly WorkloadKind[];

/** The topmost owner of a pod: its Deployment rather than its ReplicaSet; `undefined` for a bare pod. */
export async function ownerOf(
  kubernetes: Pick<KubernetesPort, 'workload'>,
  meta: Meta | undefined,
): Promise<Owner | undefined> {
  const direct = controllerOf(meta);
  if (!direct || !meta?.namespace) return direct;
  if (direct.kind !== 'ReplicaSet' && direct.kind !== 'Job') return direct;
  const between = await kubernetes.workload(direct.kind, meta.namespace, direct.name);
  return controllerOf(between?.metadata) ?? direct;
}

function controllerOf(meta: Meta | undefined): Owner | undefined {
  const reference = meta?.ownerReferences?.find(one => one.controller !== false && isWorkloadKind(one.kind));
  return reference && isWorkloadKind(reference.kind)
    ? { kind: reference.kind, name: reference.name }
    : undefined;
}

function isWorkloadKind(kind: string): kind is WorkloadKind {
  return KINDS.includes(kind);
}
