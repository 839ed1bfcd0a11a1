import type { AksCluster, InSubscription } from './port.ts';

/** The resource-manager id of a subscription. */
export function subscriptionId({ subscription }: InSubscription): string {
  return `/subscriptions/${encodeURIComponent(subscription)}`;
}

/** The resource-manager id of a resource group. */
export function groupId(where: InSubscription, resourceGroup: string): string {
  return `${subscriptionId(where)}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
}

/** The resource-manager id of an AKS cluster. */
export function clusterId(where: AksCluster): string {
  const name = encodeURIComponent(where.cluster);
  return `${groupId(where, where.resourceGroup)}/providers/Microsoft.ContainerService/managedClusters/${name}`;
}

/** An id as part of an address: one that is no path of plain names is refused before it is sent anywhere. */
export function plainId(id: string): string {
  if (/^(?:\/[\w().@ -]{1,260}){1,40}$/.test(id)) return id.replaceAll(' ', '%20');
  throw new Error(`"${id.slice(0, 100)}" is not the id of an Azure resource`);
}
