import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: "The subscription is not registered to use namespace 'Microsoft.KubernetesConfiguration'" },
  {
    text: "(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.ServiceLinker'. See https://aka.ms/rps-not-found for how to register subscriptions.",
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Operation returned an invalid status code: Conflict', kind: 'aks-conflict' },
  { text: 'This phone is not registered to use the conference room.', kind: 'none' },
];
