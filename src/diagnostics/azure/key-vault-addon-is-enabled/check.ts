import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { AKS_NAMES, clusterAt, placeOf } from '../../facts/aks.ts';
import { text } from './text.ts';

/** Source: https://learn.microsoft.com/azure/aks/csi-secrets-store-driver */
export const keyVaultAddonIsEnabled = defineCheck({
  id: 'azure/key-vault-addon-is-enabled',
  needs: [...AKS_NAMES, 'connection'],
  reads: { azure: ['managedCluster', 'connection'] },
  codes: { disabled: ['cluster', 'resourceGroup', 'connection'] },
  text,
  async run(found, { azure }) {
    const connection = await azure.connection(placeOf(found), found.connection);
    if (!connection?.usesKeyVaultCsi) return skipped('the connection does not mount a Key Vault');
    const cluster = await clusterAt(azure, found);
    const subject = `managedclusters ${found.cluster}`;
    const path = 'addonProfiles.azureKeyvaultSecretsProvider.enabled';
    const evidence = [{ subject, path, value: String(cluster.keyVaultAddonEnabled) }] as const;
    if (cluster.keyVaultAddonEnabled) return ok(evidence);
    const { connection: name, resourceGroup } = found;
    return problem('disabled', { cluster: found.cluster, resourceGroup, connection: name }, evidence);
  },
});
