import { describe, expect, it } from 'vitest';
import { judgeWorkload } from '../../../src/diagnostics/readiness/judge-workload.ts';
import type { Workload, WorkloadKind, WorkloadProgress } from '../../../src/providers/kubernetes/types.ts';

const workload = (kind: WorkloadKind, replicas: number, progress: WorkloadProgress): Workload => ({
  kind,
  metadata: { namespace: 'shop', name: 'cart', generation: 4 },
  replicas,
  progress,
});
const done = { observedGeneration: 4, updatedReplicas: 3, availableReplicas: 3 };
const replicaSet = (revision: string, availableReplicas: number): Workload => ({
  kind: 'ReplicaSet',
  metadata: {
    annotations: { 'deployment.kubernetes.io/revision': revision },
    ownerReferences: [{ kind: 'Deployment', name: 'cart' }],
  },
  progress: { availableReplicas },
});

describe('judgeWorkload', () => {
  it.each<[string, Workload]>([
    ['a deployment with desired = updated = available', workload('Deployment', 3, done)],
    ['a deployment at zero on purpose', workload('Deployment', 0, { observedGeneration: 4 })],
    ['a paused roll-out', workload('Deployment', 3, { ...done, updatedReplicas: 1, paused: true })],
    ['a partition', workload('StatefulSet', 3, { ...done, updatedReplicas: 1, partition: 2 })],
    [
      'a daemon set that updates on delete',
      workload('DaemonSet', 3, { ...done, updatedReplicas: 0, updatesOnDelete: true }),
    ],
    ['a daemon set without nodes', workload('DaemonSet', 0, { observedGeneration: 4 })],
    ['a ReplicaSet of its own', workload('ReplicaSet', 3, { availableReplicas: 3 })],
    ['a suspended job', workload('Job', 1, { suspended: true })],
    ['a job under way', workload('Job', 1, { active: 1 })],
    [
      'a job that completed after a failure',
      workload('Job', 1, { failed: 1, conditions: [{ type: 'Complete', status: 'True' }] }),
    ],
    ['a suspended cron job', workload('CronJob', 1, { suspended: true, lastScheduleTime: new Date(1) })],
    ['a cron job that never ran', workload('CronJob', 1, {})],
    ['a cron job under way', workload('CronJob', 1, { lastScheduleTime: new Date(2), active: 1 })],
    [
      'a cron job whose last run succeeded',
      workload('CronJob', 1, { lastScheduleTime: new Date(2), lastSuccessfulTime: new Date(3) }),
    ],
  ])('finds nothing in %s', (_, one) => {
    expect(judgeWorkload(one, [])).toMatchObject({ status: 'ok' });
  });

  it.each<[string, Workload, string]>([
    ['a pod less', workload('Deployment', 3, { ...done, availableReplicas: 2 }), 'too-few'],
    ['an old template', workload('StatefulSet', 3, { ...done, updatedReplicas: 2 }), 'too-few'],
    ['no counts at all', workload('DaemonSet', 2, {}), 'too-few'],
    [
      'a status of an older spec',
      workload('Deployment', 3, { ...done, observedGeneration: 3 }),
      'not-observed',
    ],
    ['a failed job', workload('Job', 1, { conditions: [{ type: 'Failed', status: 'True' }] }), 'job-failed'],
    ['a job that tries again', workload('Job', 1, { failed: 2, active: 1 }), 'job-failed'],
    [
      'a cron job whose last run did not succeed',
      workload('CronJob', 1, { lastScheduleTime: new Date(9), lastSuccessfulTime: new Date(3) }),
      'run-failed',
    ],
    [
      'a cron job that never succeeded',
      workload('CronJob', 1, { lastScheduleTime: new Date(9) }),
      'run-failed',
    ],
  ])('finds %s', (_, one, code) => {
    expect(judgeWorkload(one, [])).toMatchObject({ status: 'problem', code });
  });

  it('says why pods are refused, two of three ready or not', () => {
    const conditions = [
      { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: 'exceeded quota: pods' },
    ];
    const one = workload('Deployment', 3, { ...done, availableReplicas: 2, conditions });
    expect(judgeWorkload(one, [])).toMatchObject({
      code: 'pods-refused',
      args: { owner: 'deployment/cart', available: '2', wanted: '3', why: 'exceeded quota: pods' },
    });
  });

  it('takes the ReplicaSet of the highest revision for the newest, in whatever order they are listed', () => {
    const complete = workload('Deployment', 3, done);
    const rolledBack = [replicaSet('7', 3), replicaSet('6', 0)];
    expect(judgeWorkload(complete, rolledBack)).toMatchObject({ status: 'ok' });
    expect(judgeWorkload(complete, rolledBack.toReversed())).toMatchObject({ status: 'ok' });
    expect(judgeWorkload(complete, [replicaSet('10', 1), replicaSet('9', 2)])).toMatchObject({
      code: 'too-few',
      args: { updated: '1' },
    });
  });
});
