import type { Incident } from '../incident.ts';
import { begun, CLUSTER_ID, ended, healthy, inState } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

const WRITE = {
  about: CLUSTER_ID,
  operation: 'Microsoft.ContainerService/managedClusters/write',
  inWords: 'Create or Update Managed Cluster',
  caller: 'alice@shop.example',
};

/** Somebody upgrades the cluster while the pipeline makes a connection. */
export const aksUpgradeInFlight: Incident = {
  name: 'aks-upgrade-in-flight',
  title: 'Somebody upgrades the cluster while the pipeline makes a connection',
  message: pastedCreate('our pipeline fails since ten minutes, nothing was changed on our side', CONFLICT),
  world(now) {
    const upgrading = inState(healthy(now), CLUSTER_ID, 'Upgrading');
    // Long over, and by somebody else: it must not be blamed.
    const earlier = ended(upgrading, { ...WRITE, caller: 'bob@shop.example' }, 340, now);
    return begun(earlier, WRITE, 12, now);
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'operation-in-flight' },
  },
};
