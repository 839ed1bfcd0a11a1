import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The Key Vault secrets provider add-on is enabled',
  codes: {
    disabled: {
      says: 'Connection {connection} mounts Key Vault secrets, but the Key Vault secrets provider add-on of cluster {cluster} is disabled.',
      fix: [
        {
          text: 'Enable the add-on in {cluster}; it runs a pod on each node.',
          command:
            'az aks enable-addons --resource-group {resourceGroup} --name {cluster} --addons azure-keyvault-secrets-provider',
        },
      ],
    },
  },
} as const satisfies CheckText;
