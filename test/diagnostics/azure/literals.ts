import type { ManagedCluster } from '../../../src/providers/azure/types.ts';

/** The moment of these tests. */
export const NOW = new Date('2026-03-01T12:00:00Z');

/** What is known of the target. */
export const AT = { subscription: 'sub', resourceGroup: 'shop-prod', cluster: 'aks-prod' } as const;

/** A cluster with everything in order. */
export const CLUSTER: ManagedCluster = {
  id: '/subscriptions/sub/resourceGroups/shop-prod/providers/Microsoft.ContainerService/managedClusters/aks-prod',
  name: 'aks-prod',
  location: 'westeurope',
  provisioningState: 'Succeeded',
  powerState: 'Running',
  issuer: 'https://westeurope.oic.prod-aks.azure.com/t/i/',
  oidcIssuerEnabled: true,
  workloadIdentityEnabled: true,
  entraIntegrated: true,
  keyVaultAddonEnabled: true,
};
