import type { Incident } from '../incident.ts';
import { CLUSTER_ID, healthy, inState } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** The last upgrade failed half-way. */
export const aksUpgradeFailed: Incident = {
  name: 'aks-upgrade-failed',
  title: 'The last upgrade failed half-way',
  message: pastedCreate('conflict since last night’s upgrade', CONFLICT),
  world(now) {
    return inState(healthy(now), CLUSTER_ID, 'Failed');
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'failed' },
  },
};
