import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Another operation is running on the AKS cluster',
  meaning:
    'Azure runs one change of a managed cluster at a time and turned this one away. The same text also appears when a resource provider that Service Connector needs is not registered.',
  advice: [
    {
      text: 'See what the cluster is doing.',
      command:
        "az aks show --resource-group {resourceGroup} --name {cluster} --query '{state:provisioningState,pools:agentPoolProfiles[].[name,provisioningState]}'",
    },
    {
      text: 'See which operation runs and since when.',
      command: 'az aks operation show-latest --resource-group {resourceGroup} --name {cluster}',
    },
    {
      text: 'Rule out the other cause.',
      command:
        'az provider show --namespace Microsoft.KubernetesConfiguration --query registrationState --output tsv',
    },
  ],
};
