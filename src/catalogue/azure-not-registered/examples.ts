import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: "The subscription is not registered to use namespace 'Microsoft.KubernetesConfiguration'" },
  {
    text: "(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.ServiceLinker'. See https://aka.ms/rps-not-found for how to register subscriptions.",
  },
  { text: 'Code="SubscriptionNotRegisteredWithAKS" Message="Subscription is not registered with AKS."' },
  { text: "(NoRegisteredProviderFound) No registered resource provider found for location 'westeurope'" },
  { text: '(BadRequest) Preview feature Microsoft.ContainerService/AzureLinuxV3Preview not registered.' },
  {
    text: "The property is not valid because the 'Microsoft.Compute/EncryptionAtHost' feature is not enabled for this subscription.",
  },
  { text: 'Subscription 3f does not have feature Microsoft.Compute/EncryptionAtHost' },
  {
    text: "Resource provider 'Microsoft.ContainerService' used by this operation is not registered. We are registering for you.",
  },
  {
    text: 'Error: Encountered an error whilst ensuring Resource Providers are registered.\n\nTerraform automatically attempts to register the Azure Resource Providers it supports, to\nensure it is able to provision resources.',
  },
  {
    text: "The subscription registration is in 'Unregistered' state. The subscription must be registered to use namespace 'Microsoft.Storage'.",
  },
  {
    text: "'Extensions' cannot be used because 'Microsoft.KubernetesConfiguration' provider has not been registered.",
  },
  {
    text: '"Microsoft.Kubernetes" provider is not registered. To register it use: az provider register -n Microsoft.Kubernetes',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Operation returned an invalid status code: Conflict', kind: 'aks-conflict' },
  { text: 'This phone is not registered to use the conference room.', kind: 'none' },
  { text: 'The subscription is registered for Microsoft.ContainerService', kind: 'none' },
  {
    text: '(ExtensionTypeRegistrationGetFailed) Extension type microsoft.dapr is not registered in region northeurope. Code: ExtensionTypeRegistrationGetFailed',
    kind: 'aks-extension-failed',
  },
  { text: 'Step 0: ensuring resource providers are registered', kind: 'none' },
  { text: 'provider has not been registered in the dependency container: CartProvider', kind: 'none' },
];
