import type { Evidence } from '../../domain/outcome.ts';
import type { Workload } from '../../providers/kubernetes/types.ts';
import { ok, problem } from '../check.ts';
import { newestReplicaSet } from '../workloads/newest-replica-set.ts';
import { judgeCronJob, judgeJob } from './judge-job.ts';

/**
 * Whether a workload does its work by its owner's arithmetic: the status is of the present spec, no pod is refused,
 * desired = updated = available, and the newest ReplicaSet is complete. A zero on purpose is no fault.
 */
export function judgeWorkload(workload: Workload, replicaSets: readonly Workload[]) {
  if (workload.kind === 'Job') return judgeJob(workload);
  if (workload.kind === 'CronJob') return judgeCronJob(workload);
  return judgeCounts(workload, replicaSets);
}

function judgeCounts(workload: Workload, replicaSets: readonly Workload[]) {
  const { kind, metadata, progress = {} } = workload;
  const { namespace = '', name = '', generation = 0 } = metadata ?? {};
  const owner = `${kind.toLowerCase()}/${name}`;
  const subject = `${kind.toLowerCase()} ${namespace}/${name}`;
  const named = { namespace, owner };
  const { observedGeneration } = progress;
  if (observedGeneration !== undefined && observedGeneration < generation) {
    const value = `${observedGeneration}, spec is at ${generation}`;
    return problem('not-observed', named, [{ subject, path: 'status.observedGeneration', value }]);
  }
  const wanted = workload.replicas ?? 1;
  const counts = countsOf(workload, newestReplicaSet(workload, replicaSets), wanted);
  const evidence = evidenceOf(subject, wanted, counts);
  const refused = progress.conditions?.find(
    ({ type, status }) => type === 'ReplicaFailure' && status === 'True',
  );
  if (refused) {
    const why = refused.message ?? refused.reason ?? '';
    const condition = { subject, path: 'condition ReplicaFailure', value: `True: ${why}` };
    const missing = { available: String(counts.available), wanted: String(wanted), why };
    return problem('pods-refused', { ...named, ...missing }, [condition, ...evidence]);
  }
  if (counts.available >= wanted && counts.updated >= counts.toUpdate) return ok(evidence);
  const { available, updated } = counts;
  const found = { wanted: String(wanted), available: String(available), updated: String(updated) };
  return problem('too-few', { ...named, ...found }, evidence);
}

interface Counts {
  readonly available: number;
  readonly updated: number;
  /** Pods that should have the newest template by now. */
  readonly toUpdate: number;
}

function countsOf({ kind, progress = {} }: Workload, newest: Workload | undefined, wanted: number): Counts {
  const { availableReplicas: available = 0, partition = 0, paused, updatesOnDelete } = progress;
  if (kind === 'ReplicaSet' || paused || updatesOnDelete) return { available, updated: wanted, toUpdate: 0 };
  const told = progress.updatedReplicas ?? 0;
  // A status that lags says less than the ReplicaSet itself.
  const updated = newest ? Math.min(told, newest.progress?.availableReplicas ?? 0) : told;
  return { available, updated, toUpdate: Math.max(0, wanted - partition) };
}

function evidenceOf(subject: string, wanted: number, counts: Counts): readonly [Evidence, ...Evidence[]] {
  if (wanted === 0) return [{ subject, path: 'spec.replicas', value: '0: stopped on purpose' }];
  const value = `${counts.available} available, ${counts.updated} updated, ${wanted} desired`;
  return [{ subject, path: 'status', value }];
}
