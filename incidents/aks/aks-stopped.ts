import type { Incident } from '../incident.ts';
import { CLUSTER_ID, healthy, withProperty } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** The cluster was stopped over the weekend. */
export const aksStopped: Incident = {
  name: 'aks-stopped',
  title: 'The cluster was stopped over the weekend',
  message: pastedCreate('Monday morning, first deployment of the week', CONFLICT),
  world(now) {
    return withProperty(healthy(now), CLUSTER_ID, ['powerState', 'code'], 'Stopped');
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'stopped' },
  },
};
