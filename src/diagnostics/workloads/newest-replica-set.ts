import type { Workload } from '../../providers/kubernetes/types.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#checking-rollout-history-of-a-deployment */
const REVISION = 'deployment.kubernetes.io/revision';

/** The newest revision of a deployment by its number: a roll-back takes an old ReplicaSet up again. */
export function newestReplicaSet(
  { kind, metadata }: Workload,
  replicaSets: readonly Workload[],
): Workload | undefined {
  if (kind !== 'Deployment') return undefined;
  const own = replicaSets.filter(one =>
    (one.metadata?.ownerReferences ?? []).some(owner => owner.kind === kind && owner.name === metadata?.name),
  );
  return own.toSorted((a, b) => revisionOf(b) - revisionOf(a))[0];
}

function revisionOf({ metadata }: Workload): number {
  return Number(metadata?.annotations?.[REVISION] ?? 0);
}
