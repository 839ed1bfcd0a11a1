import type { Incident } from '../incident.ts';
import { healthy, inState, poolId } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** A node pool failed, the cluster itself is well. */
export const aksPoolFailed: Incident = {
  name: 'aks-pool-failed',
  title: 'A node pool failed, the cluster itself is well',
  message: pastedCreate('conflict, and the portal shows a red pool', CONFLICT),
  world(now) {
    return inState(healthy(now), poolId('batch'), 'Failed');
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'pool-failed' },
  },
};
