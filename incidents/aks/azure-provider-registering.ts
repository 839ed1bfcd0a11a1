import { resourceProvider } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import type { Incident } from '../incident.ts';
import { healthy, SITE } from './scene.ts';
import { pastedCreate } from './scene-words.ts';

/** The registration was begun a minute ago. */
export const azureProviderRegistering: Incident = {
  name: 'azure-provider-registering',
  title: 'The registration was begun a minute ago',
  message: pastedCreate(
    'I did register it, honestly',
    `The subscription is not registered to use namespace 'Microsoft.ServiceLinker'`,
  ),
  world(now) {
    return withArm(healthy(now), resourceProvider(SITE, 'Microsoft.ServiceLinker', 'Registering'));
  },
  expect: {
    kind: 'azure-not-registered',
    verdict: 'cause-found',
    cause: { check: 'azure/provider-is-registered', code: 'registering' },
  },
};
