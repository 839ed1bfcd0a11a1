import type { Event, Workload } from '../../providers/kubernetes/types.ts';

/** The newest refusal that no later success has overtaken: pods that were made since show that it is past. */
export function refusalIn(events: readonly Event[], creator: Workload): string | undefined {
  const condition = creator.progress?.conditions?.find(
    ({ type, status }) => type === 'ReplicaFailure' && status === 'True',
  );
  if (condition?.message) return condition.message;
  const at = ({ lastSeen }: Event) => lastSeen?.getTime() ?? 0;
  const [failed] = events.filter(({ reason }) => reason === 'FailedCreate').toSorted((a, b) => at(b) - at(a));
  if (!failed) return undefined;
  const since = events.some(one => one.reason === 'SuccessfulCreate' && at(one) > at(failed));
  return since ? undefined : failed.message;
}
