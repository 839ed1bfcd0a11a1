import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { connection } from '../../simulator/builders/aks/cluster-resources.ts';
import { groupIdOf } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { healthy, SITE } from './scene.ts';

/** A connection is still being made. */
export const aksConnectionInTheMaking: Incident = {
  name: 'aks-connection-in-the-making',
  title: 'A connection is still being made',
  message: '/diagnose connection orders',
  world(now) {
    const target = groupIdOf(SITE, 'Microsoft.Storage/storageAccounts/shoporders');
    return withArm(healthy(now), connection(SITE, { name: 'orders', targetId: target, state: 'Accepted' }));
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'azure/connection-is-healthy', code: 'in-flight' },
  },
};
