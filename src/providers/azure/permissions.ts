import type { AzurePort } from './port.ts';

/** The resource-manager actions behind each method of the port; the shipped custom role is derived from this and the checks' reads. */
export const AZURE_ACTIONS: Readonly<Record<keyof AzurePort, readonly string[]>> = {
  managedCluster: ['Microsoft.ContainerService/managedClusters/read'],
  agentPools: ['Microsoft.ContainerService/managedClusters/agentPools/read'],
  extension: ['Microsoft.KubernetesConfiguration/extensions/read'],
  extensions: ['Microsoft.KubernetesConfiguration/extensions/read'],
  resourceProvider: ['Microsoft.Resources/subscriptions/providers/read'],
  roleAssignments: ['Microsoft.Authorization/roleAssignments/read'],
  roleDefinition: ['Microsoft.Authorization/roleDefinitions/read'],
  identityOfClient: ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  identitiesIn: ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  federatedCredentials: [
    'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read',
  ],
  activityOf: ['Microsoft.Insights/eventtypes/values/read'],
  connection: ['Microsoft.ServiceLinker/linkers/read'],
  connections: ['Microsoft.ServiceLinker/linkers/read'],
  imageRegistry: ['Microsoft.ContainerRegistry/registries/read'],
};

/**
 * The one action that is not a read: it hands out a cluster's address and certificate, of which nothing else is taken.
 * Needed only for clusters that are configured by their place at AKS alone, without a kubeconfig.
 * Source: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials
 */
export const CLUSTER_USER_ACTION =
  'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action';

/** Whether one of the patterns of a role covers an action. Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
export function coversAction(patterns: readonly string[], action: string): boolean {
  return patterns.some(pattern => fits(pattern.toLowerCase().split('*'), action.toLowerCase()));
}

/** Stars stand for any text, so the parts between them must come in order, the first at the start and the last at the end. */
function fits(parts: readonly string[], text: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.at(-1);
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const next = text.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
