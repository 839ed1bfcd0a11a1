import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The add-on that mounts Key Vault secrets is on',
  codes: {
    disabled: {
      says: 'Connection {connection} mounts secrets of a Key Vault, but the add-on that does so is off in cluster {cluster}.',
      fix: [
        {
          text: 'Switch the add-on on; it starts a pod on each node.',
          command:
            'az aks enable-addons --resource-group {resourceGroup} --name {cluster} --addons azure-keyvault-secrets-provider',
        },
      ],
    },
  },
} as const satisfies CheckText;
