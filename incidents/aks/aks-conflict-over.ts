import type { Incident } from '../incident.ts';
import { CLUSTER_ID, ended, healthy } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

const WRITE = {
  about: CLUSTER_ID,
  operation: 'Microsoft.ContainerService/managedClusters/write',
  inWords: 'Create or Update Managed Cluster',
  caller: 'alice@shop.example',
};

/** The other change is over by now. */
export const aksConflictOver: Incident = {
  name: 'aks-conflict-over',
  title: 'The other change is over by now',
  message: pastedCreate('this was an hour ago, can I try again?', CONFLICT),
  world(now) {
    return ended(healthy(now), WRITE, 62, now);
  },
  expect: { kind: 'aks-conflict', verdict: 'healthy' },
};
