import { describe, expect, it } from 'vitest';
import { judgePod } from '../../../src/diagnostics/readiness/judge-pod.ts';
import type { ContainerStatus, Pod } from '../../../src/providers/kubernetes/types.ts';

const NOW = new Date('2026-12-01T10:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

const running: ContainerStatus = {
  name: 'app',
  ready: true,
  restartCount: 0,
  state: { running: { startedAt: minutesAgo(90) } },
};
const waiting = (reason: string, restartCount = 0): ContainerStatus => ({
  name: 'app',
  ready: false,
  restartCount,
  state: { waiting: { reason } },
  ...(restartCount > 0 && {
    lastState: { terminated: { exitCode: 1, reason: 'Error', finishedAt: minutesAgo(2) } },
  }),
});
function pod(containers: readonly ContainerStatus[], status: Pod['status'] = {}, ready = 'True'): Pod {
  return {
    metadata: { namespace: 'shop', name: 'cart-1' },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: ready, reason: 'ContainersNotReady' }],
      containerStatuses: containers,
      ...status,
    },
  };
}
const named = { namespace: 'shop', pod: 'cart-1' };

describe('judgePod', () => {
  it.each([
    ['runs and is Ready', pod([running])],
    ['ended without error', pod([], { phase: 'Succeeded' })],
    [
      'was killed long ago',
      pod([
        {
          ...running,
          restartCount: 3,
          lastState: { terminated: { exitCode: 137, reason: 'OOMKilled', finishedAt: minutesAgo(60) } },
        },
      ]),
    ],
  ])('finds nothing in a pod that %s', (_, one) => {
    expect(judgePod(one, 'deployment/cart', NOW)).toMatchObject({ status: 'ok' });
  });

  it.each(['CrashLoopBackOff', 'ImagePullBackOff', 'ErrImagePull'])(
    'says of %s when it is tried again',
    reason => {
      const state = `${reason} (7 restarts)`;
      const one = pod([waiting(reason, 7)], {}, 'False');
      expect(judgePod(one, 'deployment/cart', NOW)).toMatchObject({
        code: 'pod-starts-again',
        args: { ...named, state, within: '5 min', owner: 'deployment/cart' },
      });
      expect(judgePod(one, undefined, NOW)).toMatchObject({
        code: 'bare-pod-starts-again',
        args: { ...named, state, within: '5 min' },
      });
    },
  );

  it('names the container that cannot start before one that waits for it', () => {
    const init = { ...waiting('CreateContainerConfigError'), name: 'init' };
    const one = pod([waiting('PodInitializing')], { initContainerStatuses: [init] }, 'False');
    expect(judgePod(one, undefined, NOW)).toMatchObject({
      code: 'pod-waits',
      args: { state: 'CreateContainerConfigError' },
    });
  });

  it('does not trust a container that runs again since a moment', () => {
    const terminated = { exitCode: 1, reason: 'Error', finishedAt: minutesAgo(2) };
    const one = pod([{ ...running, restartCount: 7, lastState: { terminated } }]);
    expect(judgePod(one, undefined, NOW)).toMatchObject({
      code: 'pod-restarted',
      args: { container: 'app', ended: '2 min ago', why: 'Error, exit code 1' },
    });
  });

  it.each([
    ['is not Ready', pod([{ ...running, ready: false }], {}, 'False'), 'Running, ContainersNotReady'],
    [
      'no node takes',
      pod([], {
        phase: 'Pending',
        conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable' }],
      }),
      'Pending, Unschedulable',
    ],
    [
      'is being deleted',
      { ...pod([running]), metadata: { ...named, name: 'cart-1', deletionTimestamp: NOW } },
      'Terminating',
    ],
  ])('says the state of a pod that %s', (_, one, state) => {
    expect(judgePod(one, undefined, NOW)).toMatchObject({ code: 'pod-not-ready', args: { state } });
  });

  it('says why a pod has failed', () => {
    expect(judgePod(pod([], { phase: 'Failed', reason: 'Evicted' }), undefined, NOW)).toMatchObject({
      code: 'pod-failed',
      args: { reason: 'Evicted' },
    });
  });
});
