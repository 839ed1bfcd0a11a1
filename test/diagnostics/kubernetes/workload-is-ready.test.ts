import { describe, expect, it } from 'vitest';
import { workloadIsReady } from '../../../src/diagnostics/kubernetes/workload-is-ready/check.ts';
import type { Pod, Workload } from '../../../src/providers/kubernetes/types.ts';

const NOW = new Date('2026-12-01T10:00:00Z');
const pod = (name: string, ready: boolean, more: Partial<Pod> = {}): Pod => ({
  metadata: { namespace: 'shop', name },
  status: {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
    containerStatuses: [
      {
        name: 'app',
        ready,
        restartCount: 0,
        state: ready ? { running: {} } : { waiting: { reason: 'CrashLoopBackOff' } },
      },
    ],
  },
  ...more,
});
const cart = (kind: Workload['kind'], available: number): Workload => ({
  kind,
  metadata: { namespace: 'shop', name: 'cart' },
  replicas: 2,
  selector: { app: 'cart' },
  progress: { availableReplicas: available, updatedReplicas: 2 },
});

function run(
  world: { workload?: Workload; pods: readonly Pod[] },
  found: { workload?: string; pod?: string },
) {
  const kubernetes = {
    workload: async () => world.workload,
    replicaSets: async () => ({ items: [], complete: true }),
    podsLabelled: async () => ({ items: world.pods, complete: true }),
    pod: async (_namespace: string, name: string) => world.pods.find(one => one.metadata?.name === name),
  };
  const workloadKind = world.workload?.kind ?? 'Deployment';
  return workloadIsReady.run(
    { namespace: 'shop', ...found, ...(found.workload && { workloadKind }) },
    { kubernetes },
    NOW,
  );
}

describe('workload-is-ready', () => {
  it('is ok only where owner and pods are', async () => {
    const pods = [pod('cart-1', true), pod('cart-2', true)];
    expect(await run({ workload: cart('Deployment', 2), pods }, { workload: 'cart' })).toMatchObject({
      status: 'ok',
    });
  });

  it('names the pod that is in trouble, also while the owner still counts it', async () => {
    const pods = [pod('cart-1', true), pod('cart-2', false)];
    for (const available of [1, 2])
      expect(
        await run({ workload: cart('Deployment', available), pods }, { workload: 'cart', pod: 'cart-1' }),
      ).toMatchObject({ code: 'pod-starts-again', args: { pod: 'cart-2', owner: 'deployment/cart' } });
  });

  it('looks at the pod that was asked about first', async () => {
    const pods = [pod('cart-1', false), pod('cart-2', false)];
    expect(
      await run({ workload: cart('StatefulSet', 0), pods }, { workload: 'cart', pod: 'cart-2' }),
    ).toMatchObject({ args: { pod: 'cart-2' } });
  });

  it('does not count pods that are being replaced', async () => {
    const leaving = pod('cart-0', false, { metadata: { name: 'cart-0', deletionTimestamp: NOW } });
    const evicted = pod('cart-9', false, { status: { phase: 'Failed', reason: 'Evicted' } });
    const pods = [pod('cart-1', true), pod('cart-2', true), leaving, evicted];
    expect(await run({ workload: cart('Deployment', 2), pods }, { workload: 'cart' })).toMatchObject({
      status: 'ok',
    });
  });

  it('tells a missing pod by the arithmetic of its owner', async () => {
    const one = await run(
      { workload: cart('Deployment', 1), pods: [pod('cart-1', true)] },
      { workload: 'cart' },
    );
    expect(one).toMatchObject({ code: 'too-few', args: { available: '1', wanted: '2' } });
  });

  it('does not offer to restart what kubectl cannot restart', async () => {
    const pods = [pod('cart-1', false)];
    const job = { ...cart('Job', 0), progress: { active: 1 } };
    expect(await run({ workload: job, pods }, { workload: 'cart' })).toMatchObject({
      code: 'bare-pod-starts-again',
    });
    expect(await run({ pods }, { pod: 'cart-1' })).toMatchObject({ code: 'bare-pod-starts-again' });
  });

  it('says what is gone', async () => {
    expect(await run({ pods: [] }, { workload: 'cart' })).toMatchObject({
      code: 'gone',
      args: { what: 'deployment cart' },
    });
    expect(await run({ pods: [] }, { pod: 'cart-1' })).toMatchObject({
      code: 'gone',
      args: { what: 'pod cart-1' },
    });
  });
});
