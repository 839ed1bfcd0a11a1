import type { Incident } from '../incident.ts';
import { healthy, inState, poolId } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** Azure itself upgrades the image of a node pool. */
export const aksPoolUpgradeByAzure: Incident = {
  name: 'aks-pool-upgrade-by-azure',
  title: 'Azure itself upgrades the image of a node pool',
  message: pastedCreate('conflict in the maintenance window, is it that?', CONFLICT),
  world(now) {
    return inState(healthy(now), poolId('system'), 'UpgradingNodeImageVersion');
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'pool-updating' },
  },
};
