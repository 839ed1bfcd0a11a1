import { resourceProvider } from '../../simulator/builders/aks/account-resources.ts';
import { withArm, withoutArm } from '../../simulator/builders/aks/change-arm.ts';
import type { Incident } from '../incident.ts';
import { EXTENSION_ID, healthy, linkerId, SITE } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** The conflict is really an unregistered resource provider. */
export const aksConflictUnregistered: Incident = {
  name: 'aks-conflict-unregistered',
  title: 'The conflict is really an unregistered resource provider',
  message: pastedCreate('first connection in this subscription, nobody is changing the cluster', CONFLICT),
  world(now) {
    const bare = ['receipts', 'ledger'].reduce(
      (so, name) => withoutArm(so, linkerId(name)),
      withoutArm(healthy(now), EXTENSION_ID),
    );
    return withArm(bare, resourceProvider(SITE, 'Microsoft.KubernetesConfiguration', 'NotRegistered'));
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/provider-is-registered', code: 'not-registered' },
  },
};
