import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';

/** Everything is in order: the cluster is asked about by name. */
export const aksClusterIsWell: Incident = {
  name: 'aks-cluster-is-well',
  title: 'Everything is in order: the cluster is asked about by name',
  message: '/diagnose cluster aks-prod',
  world(now) {
    return healthy(now);
  },
  expect: { kind: 'none', verdict: 'healthy' },
};
