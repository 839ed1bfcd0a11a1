import { describe, expect, it } from 'vitest';
import { dnsPodsAreReady } from '../../../src/diagnostics/kubernetes/dns-pods-are-ready/check.ts';
import type { ContainerStatus, Pod } from '../../../src/providers/kubernetes/types.ts';

function pod(status: Partial<ContainerStatus>, more: Pod['status'] = {}): Pod {
  const one = { name: 'coredns', ready: false, restartCount: 0, ...status };
  return {
    metadata: { name: 'coredns-1' },
    spec: { containers: [{ name: 'coredns', resources: { limits: { memory: '170Mi' } } }] },
    status: { phase: 'Running', containerStatuses: [one], ...more },
  };
}

function run(pods: readonly Pod[], replicas: number | undefined = 2) {
  const deployment = replicas === -1 ? undefined : { kind: 'Deployment' as const, replicas };
  const kubernetes = {
    podsLabelled: () => Promise.resolve({ items: pods, complete: true }),
    workload: () => Promise.resolve(deployment),
  };
  return dnsPodsAreReady.run({}, { kubernetes }, new Date(0));
}

const WELL = pod({ ready: true });
const ended = (reason: string) => ({ lastState: { terminated: { reason, exitCode: 137 } } });

describe('cluster DNS runs', () => {
  it('is ok while one pod is ready', async () => {
    expect(await run([WELL, pod({ state: { waiting: { reason: 'CrashLoopBackOff' } } })])).toMatchObject({
      status: 'ok',
    });
  });

  it('finds nobody at zero replicas', async () => {
    expect(await run([], 0)).toMatchObject({ status: 'problem', code: 'scaled-to-zero' });
  });

  it('finds pods that no node takes, in the words of the scheduler', async () => {
    const conditions = [{ type: 'PodScheduled', status: 'False', message: '0/3 nodes are available' }];
    const waiting = { ...pod({}), status: { phase: 'Pending', conditions } };
    expect(await run([waiting])).toMatchObject({
      code: 'no-capacity',
      args: { message: '0/3 nodes are available' },
    });
  });

  it('doubles the memory of what is killed for it', async () => {
    const crashing = pod({ state: { waiting: { reason: 'CrashLoopBackOff' } }, ...ended('OOMKilled') });
    expect(await run([crashing])).toMatchObject({
      code: 'out-of-memory',
      args: { limit: '170Mi', more: '340Mi' },
    });
  });

  it('tells the state of any other pod', async () => {
    const crashing = pod({ state: { waiting: { reason: 'CrashLoopBackOff' } }, ...ended('Error') });
    expect(await run([crashing])).toMatchObject({ code: 'not-ready', args: { state: 'CrashLoopBackOff' } });
    expect(await run([])).toMatchObject({ code: 'not-ready', args: { state: 'absent' } });
  });

  it('cannot look where DNS is no deployment', async () => {
    await expect(run([], -1)).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
  });
});
