import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { connection } from '../../simulator/builders/aks/cluster-resources.ts';
import { groupIdOf } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER_ID, healthy, SITE, withProperty } from './scene.ts';

/** The add-on that mounts Key Vault secrets was switched off. */
export const aksKeyVaultAddonOff: Incident = {
  name: 'aks-key-vault-addon-off',
  title: 'The add-on that mounts Key Vault secrets was switched off',
  message: '/diagnose connection vault',
  world(now) {
    const target = groupIdOf(SITE, 'Microsoft.KeyVault/vaults/shop-secrets');
    const mounted = connection(SITE, { name: 'vault', targetId: target, csi: true });
    const path = ['addonProfiles', 'azureKeyvaultSecretsProvider', 'enabled'];
    return withProperty(withArm(healthy(now), mounted), CLUSTER_ID, path, false);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'azure/key-vault-addon-is-enabled', code: 'disabled' },
  },
};
