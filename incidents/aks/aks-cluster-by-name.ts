import type { Incident } from '../incident.ts';
import { begun, CLUSTER_ID, healthy, inState } from './scene.ts';

const WRITE = {
  about: CLUSTER_ID,
  operation: 'Microsoft.ContainerService/managedClusters/write',
  inWords: 'Create or Update Managed Cluster',
  caller: 'alice@shop.example',
};

/** A cluster asked about by name is being changed. */
export const aksClusterByName: Incident = {
  name: 'aks-cluster-by-name',
  title: 'A cluster asked about by name is being changed',
  message: '/diagnose cluster -c aks-prod aks-prod',
  world(now) {
    return begun(inState(healthy(now), CLUSTER_ID, 'Updating'), WRITE, 7, now);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'operation-in-flight' },
  },
};
