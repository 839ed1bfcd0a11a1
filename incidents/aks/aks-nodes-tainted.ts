import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, withNodes } from './scene.ts';
import { unplaced, withJob } from './scene-job.ts';
import { CREATE_AGAIN, pastedCreate, READY_TIMEOUT } from './scene-words.ts';

/** Every pool is reserved for somebody. */
export const aksNodesTainted: Incident = {
  name: 'aks-nodes-tainted',
  title: 'Every pool is reserved for somebody',
  message: pastedCreate('first connection on the new cluster layout', READY_TIMEOUT),
  world(now) {
    const taints = [{ key: 'CriticalAddonsOnly', value: 'true', effect: 'NoSchedule' }];
    const reserved = withNodes(healthy(now), node => put(node, ['spec', 'taints'], taints));
    const said = '0/3 nodes are available: 3 node(s) had untolerated taint {CriticalAddonsOnly: true}.';
    return withJob(reserved, unplaced(said, now), now);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-job', code: 'all-tainted' },
  },
  repair: [CREATE_AGAIN],
};
