import { expect, it } from 'vitest';
import { openChangeLog } from '../../src/pipeline/last-change.ts';
import type { KubernetesPort } from '../../src/providers/kubernetes/port.ts';
import type { Pod, Workload } from '../../src/providers/kubernetes/types.ts';

const at = (clock: string) => new Date(`2026-12-01T${clock}:00Z`);
const pod: Pod = {
  metadata: {
    creationTimestamp: at('08:00'),
    managedFields: [
      { manager: 'kubectl', time: at('09:00') },
      { manager: 'kubelet', time: at('11:00') },
      { manager: 'kubectl', time: at('11:01'), subresource: 'status' },
    ],
  },
  status: {
    containerStatuses: [
      { name: 'a', ready: true, restartCount: 1, state: { running: { startedAt: at('09:30') } } },
      { name: 'b', ready: false, restartCount: 1, state: { running: { startedAt: at('11:02') } } },
    ],
  },
};
const newest: Workload = { kind: 'ReplicaSet', metadata: { creationTimestamp: at('10:00') } };
const port: Pick<KubernetesPort, 'pod' | 'replicaSets' | 'podsOnNode'> = {
  pod: async (_namespace, name) => (name === 'gone' ? undefined : pod),
  replicaSets: async () => ({ items: [newest], complete: true }),
  podsOnNode: async () => ({ items: [{ metadata: { creationTimestamp: at('12:00') } }], complete: true }),
};

it('remembers the newest edit, birth or start among what was read, and none that machines write', async () => {
  const log = openChangeLog();
  const watched = log.watching(port);
  expect(log.last()).toBeUndefined();
  expect(await watched.pod('shop', 'gone')).toBeUndefined();
  expect(log.last()).toBeUndefined();
  expect(await watched.pod('shop', 'cart-1')).toBe(pod);
  expect(log.last()).toEqual(at('09:30'));
  await watched.replicaSets('shop', {});
  expect(log.last()).toEqual(at('10:00'));
  await watched.podsOnNode('n');
  expect(log.last()).toEqual(at('10:00'));
});
