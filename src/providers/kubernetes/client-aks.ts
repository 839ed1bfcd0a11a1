import { Obstruction } from '../../domain/obstruction.ts';
import type { AzurePort } from '../azure/port.ts';
import type { AksPlace, ClusterSettings, EnvironmentVariables } from '../settings.ts';
import type { ClusterAccess } from './access.ts';
import { accessByKubeconfig } from './client-kubeconfig.ts';
import { clusterTrouble } from './cluster-trouble.ts';

/** The Entra ID application that all AKS API servers share. Source: https://learn.microsoft.com/azure/aks/kubelogin-authentication */
export const AKS_SERVER_SCOPE = '6dae42f8-4368-4678-94ff-3960e28e3630/.default';

/** What AKS access needs from Azure. */
export interface AksMeans {
  readonly azure: Pick<AzurePort, 'managedCluster'>;
  /** The kubeconfig of cluster users, of which the address and the certificate are taken. */
  kubeconfig(place: AksPlace): Promise<string | undefined>;
  /** A token for AKS API servers; renewed before it expires. */
  token(): Promise<string>;
}

/** Access to an AKS cluster by Azure credentials alone: its address from AKS, its tokens got in this process; nothing is written. */
export async function accessByAks(
  { name, aks }: ClusterSettings,
  environment: EnvironmentVariables,
  means: AksMeans,
): Promise<ClusterAccess> {
  if (aks === undefined) {
    const missing = `the AKS subscription, resourceGroup and name of cluster ${name}`;
    throw new Obstruction({ kind: 'not-configured', missing });
  }
  const { subscription, resourceGroup } = aks;
  const cluster = await means.azure.managedCluster({ subscription, resourceGroup, cluster: aks.name });
  if (cluster === undefined)
    throw clusterTrouble(
      name,
      `resource group ${resourceGroup} of subscription ${subscription} has no AKS cluster ${aks.name}`,
    );
  if (!cluster.entraIntegrated)
    throw clusterTrouble(name, 'it takes no Entra ID tokens; connect it with a kubeconfig instead');
  if (cluster.powerState === 'Stopped') throw clusterTrouble(name, 'the cluster is stopped');
  const text = await means.kubeconfig(aks);
  if (text === undefined) throw clusterTrouble(name, 'AKS gives no kubeconfig for it');
  const access = await accessByKubeconfig(name, { by: 'kubeconfig-text', text }, environment, means.token);
  return { ...access, identity: 'the bot’s Azure identity' };
}
