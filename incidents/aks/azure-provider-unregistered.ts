import { resourceProvider } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import type { Incident } from '../incident.ts';
import { healthy, SITE } from './scene.ts';
import { pastedCreate } from './scene-words.ts';

/** Nobody has switched on cluster extensions in this subscription. */
export const azureProviderUnregistered: Incident = {
  name: 'azure-provider-unregistered',
  title: 'Nobody has switched on cluster extensions in this subscription',
  message: pastedCreate(
    'what does it want from me?',
    `(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.KubernetesConfiguration'. See https://aka.ms/rps-not-found for how to register subscriptions.`,
  ),
  world(now) {
    return withArm(
      healthy(now),
      resourceProvider(SITE, 'Microsoft.KubernetesConfiguration', 'NotRegistered'),
    );
  },
  expect: {
    kind: 'azure-not-registered',
    verdict: 'cause-found',
    cause: { check: 'azure/provider-is-registered', code: 'not-registered' },
  },
};
