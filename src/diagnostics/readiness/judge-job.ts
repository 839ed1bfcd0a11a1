import type { Condition, Workload } from '../../providers/kubernetes/types.ts';
import { ok, problem } from '../check.ts';

/** Whether a job has ended well, or is still on its way. Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/ */
export function judgeJob({ metadata, progress = {} }: Workload) {
  const { namespace = '', name = '' } = metadata ?? {};
  const subject = `job ${namespace}/${name}`;
  if (progress.suspended) return ok([{ subject, path: 'spec.suspend', value: 'true: stopped on purpose' }]);
  const failed =
    conditionOf(progress.conditions, 'Failed') ?? conditionOf(progress.conditions, 'FailureTarget');
  if (failed) {
    const reason = failed.message ?? failed.reason ?? 'Failed';
    const evidence = { subject, path: `condition ${failed.type}`, value: `True: ${reason}` };
    return problem('job-failed', { namespace, job: name, reason }, [evidence]);
  }
  const { failed: failures = 0, active = 0 } = progress;
  const isComplete = conditionOf(progress.conditions, 'Complete') !== undefined;
  const value = isComplete ? 'Complete' : `${active} active, ${failures} failed`;
  if (isComplete || failures === 0) return ok([{ subject, path: 'status', value }]);
  const reason = `${failures} of its pods failed so far`;
  return problem('job-failed', { namespace, job: name, reason }, [{ subject, path: 'status', value }]);
}

/** Whether the last run of a cron job that has ended ended well. Source: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ */
export function judgeCronJob({ metadata, progress = {} }: Workload) {
  const { namespace = '', name = '' } = metadata ?? {};
  const subject = `cronjob ${namespace}/${name}`;
  if (progress.suspended) return ok([{ subject, path: 'spec.suspend', value: 'true: stopped on purpose' }]);
  const { lastScheduleTime: started, lastSuccessfulTime: succeeded, active = 0 } = progress;
  const last = succeeded?.toISOString() ?? 'never';
  const evidence = { subject, path: 'status.lastSuccessfulTime', value: last } as const;
  if (!started || active > 0 || (succeeded && succeeded >= started)) return ok([evidence]);
  const at = started.toISOString();
  return problem('run-failed', { namespace, cronJob: name, started: at }, [
    evidence,
    { subject, path: 'status.lastScheduleTime', value: at },
  ]);
}

function conditionOf(conditions: readonly Condition[] = [], type: string): Condition | undefined {
  return conditions.find(one => one.type === type && one.status === 'True');
}
