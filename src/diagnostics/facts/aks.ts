import { Obstruction } from '../../domain/obstruction.ts';
import type { AksCluster, AzurePort } from '../../providers/azure/port.ts';
import type { ManagedCluster } from '../../providers/azure/types.ts';

/** The names by which a check knows an AKS cluster. */
export interface AtAks {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly cluster: string;
}

/** Names that every check of an AKS cluster needs. */
export const AKS_NAMES = ['subscription', 'resourceGroup', 'cluster'] as const;

/** The extension that Service Connector puts into a cluster. Source: https://learn.microsoft.com/azure/service-connector/how-to-use-service-connector-in-aks */
export const CONNECTOR_EXTENSION = 'sc-extension';

/** The namespace of Service Connector's extension. */
export const CONNECTOR_NAMESPACE = 'sc-system';

/** The job by which it makes a connection's objects. */
export const CONNECTOR_JOB = 'sc-job';

/** Where a cluster is, in the words of the port. */
export function placeOf({ subscription, resourceGroup, cluster }: AtAks): AksCluster {
  return { subscription, resourceGroup, cluster };
}

/** The cluster that the configuration names; one that does not exist is a mistake of the configuration. */
export async function clusterAt(
  azure: Pick<AzurePort, 'managedCluster'>,
  where: AtAks,
): Promise<ManagedCluster> {
  const cluster = await azure.managedCluster(placeOf(where));
  if (cluster) return cluster;
  const missing = `an AKS cluster that exists: there is no ${where.cluster} in resource group ${where.resourceGroup} of subscription ${where.subscription}`;
  throw new Obstruction({ kind: 'not-configured', missing });
}

/** Whether a provisioning state says that a change is still being made. */
export function isUnderWay(state: string): boolean {
  return !/^(?:Succeeded|Failed|Canceled)$/i.test(state);
}
