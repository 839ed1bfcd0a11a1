import { describe, expect, it } from 'vitest';
import { failedCommandIn } from '../../../src/diagnostics/workloads/command-in-log.ts';
import { endOf } from '../../../src/diagnostics/workloads/container-end.ts';
import { refusalIn } from '../../../src/diagnostics/workloads/creation-refusal.ts';
import { lastErrorLine } from '../../../src/diagnostics/workloads/last-error-line.ts';
import { readSchedulerMessage } from '../../../src/diagnostics/workloads/scheduler-message.ts';
import { variableMissingIn } from '../../../src/diagnostics/workloads/variable-in-log.ts';
import type { ContainerStatus, Pod } from '../../../src/providers/kubernetes/types.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

const podWith = (status: Partial<ContainerStatus>): Pod => ({
  spec: { containers: [{ name: 'app' }] },
  status: { containerStatuses: [{ name: 'app', ready: false, restartCount: 1, ...status }] },
});

describe('what the scheduler says', () => {
  it('is read without the remarks of plug-ins and of preemption', () => {
    const said =
      "0/5 nodes are available: 2 Insufficient cpu, 3 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/5 nodes are available: 5 Preemption is not helpful for scheduling.";
    expect(readSchedulerMessage(said)).toEqual({
      early: '',
      refusals: [
        { nodes: 3, phrase: "node(s) didn't match Pod's node affinity/selector" },
        { nodes: 2, phrase: 'Insufficient cpu' },
      ],
    });
  });

  it('may stop before it looks at nodes', () => {
    const said = '0/2 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found';
    expect(readSchedulerMessage(said).early).toBe('pod has unbound immediate PersistentVolumeClaims');
  });
});

describe('the end of a container', () => {
  const terminated = { exitCode: 137, reason: 'OOMKilled', finishedAt: minutesAgo(30) };

  it('stands in its last state while it waits for the next start, with the log of the previous run', () => {
    const pod = podWith({ state: { waiting: { reason: 'CrashLoopBackOff' } }, lastState: { terminated } });
    expect(endOf(pod, NOW)).toMatchObject({ end: { reason: 'OOMKilled' }, previous: true });
  });

  it('is history once it has been ready for ten minutes', () => {
    const pod = podWith({ ready: true, state: { running: {} }, lastState: { terminated } });
    expect(endOf(pod, NOW)).toBeUndefined();
  });

  it('is no trouble for one that may end and ended well', () => {
    const pod = podWith({ state: { terminated: { exitCode: 0, reason: 'Completed' } } });
    expect(
      endOf({ ...pod, spec: { containers: [{ name: 'app' }], restartPolicy: 'Never' } }, NOW),
    ).toBeUndefined();
  });
});

describe('a log', () => {
  it('is quoted by its last line that tells of an error, without secrets', () => {
    const log = 'starting\nerror: cannot log in with password=hunter2hunter2\nbye\n';
    expect(lastErrorLine(log)).toContain('cannot log in');
    expect(lastErrorLine(log)).not.toContain('hunter2');
  });

  it.each([
    ["KeyError: 'DEPLOY_ENV'", 'DEPLOY_ENV'],
    ['Error: Environment variable API_URL is undefined or missing', 'API_URL'],
    ['FATAL: MAX_CONNECTIONS exceeded', undefined],
  ])('names a variable that is not set: %s', (log, name) => {
    expect(variableMissingIn(log)).toBe(name);
  });

  it.each([
    ['/bin/sh: 1: wge: not found', { code: 'command-missing', word: 'wge', near: 'wget' }],
    ['exec: "/run.sh": permission denied', { code: 'not-executable', word: '/run.sh', near: '' }],
    ['page not found', undefined],
  ])('names a command that could not be run: %s', (log, command) => {
    expect(failedCommandIn(log)).toEqual(command);
  });
});

describe('a refusal to create pods', () => {
  const failed = { reason: 'FailedCreate', message: 'no', lastSeen: minutesAgo(5) };

  it('counts until a pod is created after it', () => {
    const made = (minutes: number) => ({ reason: 'SuccessfulCreate', lastSeen: minutesAgo(minutes) });
    const set = { kind: 'ReplicaSet' } as const;
    expect(refusalIn([made(9), failed], set)).toBe('no');
    expect(refusalIn([made(2), failed], set)).toBeUndefined();
  });
});
