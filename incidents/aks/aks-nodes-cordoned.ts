import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, withNodes } from './scene.ts';
import { unplaced, withJob } from './scene-job.ts';
import { CREATE_AGAIN, pastedCreate, READY_TIMEOUT } from './scene-words.ts';

/** All nodes were cordoned for maintenance and forgotten. */
export const aksNodesCordoned: Incident = {
  name: 'aks-nodes-cordoned',
  title: 'All nodes were cordoned for maintenance and forgotten',
  message: pastedCreate('maintenance was over at six', READY_TIMEOUT),
  world(now) {
    const closed = withNodes(healthy(now), node => put(node, ['spec', 'unschedulable'], true));
    return withJob(closed, unplaced('0/3 nodes are available: 3 node(s) were unschedulable.', now), now);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-job', code: 'cordoned' },
  },
  repair: [CREATE_AGAIN],
};
