import { activity, roleAssignment } from '../../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../../simulator/builders/aks/change-arm.ts';
import { healthyAks, PIPELINE } from '../../../simulator/builders/aks/healthy-aks.ts';
import { AKS_PROD, clusterIdOf, groupIdOf } from '../../../simulator/builders/aks/site.ts';
import { withdraw } from '../../../simulator/builders/change.ts';
import type { World } from '../../../simulator/world.ts';

/** The moment of the contract world. */
export const NOW = new Date('2026-03-01T12:00:00Z');

/** Where its cluster lives. */
export const PLACE = {
  subscription: AKS_PROD.subscription,
  resourceGroup: AKS_PROD.resourceGroup,
  cluster: AKS_PROD.cluster,
} as const;
export const CLUSTER_ID = clusterIdOf(AKS_PROD);
export const GROUP_ID = groupIdOf(AKS_PROD);

/** A world in which every method of the Azure port finds something. */
export function azureWorld(withdrawn: readonly string[] = []): World {
  const began = {
    about: CLUSTER_ID,
    operation: 'Microsoft.ContainerService/managedClusters/write',
    inWords: 'Create or Update Managed Cluster',
    status: 'Started',
    caller: 'alice@shop.example',
    minutesAgo: 5,
    request: 'one',
  } as const;
  const told = withArm(
    healthyAks(NOW),
    activity(AKS_PROD, began, NOW),
    activity(AKS_PROD, { ...began, about: GROUP_ID, request: 'other' }, NOW),
    roleAssignment(AKS_PROD, { principal: PIPELINE, role: 'Contributor', scope: CLUSTER_ID }, NOW),
  );
  return withdraw(told, { azure: withdrawn });
}
