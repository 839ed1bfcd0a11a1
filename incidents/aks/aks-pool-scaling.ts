import type { Incident } from '../incident.ts';
import { begun, healthy, inState, poolId } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** A node pool is being scaled by the night job. */
export const aksPoolScaling: Incident = {
  name: 'aks-pool-scaling',
  title: 'A node pool is being scaled by the night job',
  message: pastedCreate('the conflict again, but `az aks show` says Succeeded?!', CONFLICT),
  world(now) {
    const scaling = inState(healthy(now), poolId('batch'), 'Scaling');
    const what = {
      about: poolId('batch'),
      operation: 'Microsoft.ContainerService/managedClusters/agentPools/write',
      inWords: 'Create or Update Agent Pool',
      caller: 'night-scaler@shop.example',
    };
    return begun(scaling, what, 4, now);
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'pool-operation-in-flight' },
  },
};
