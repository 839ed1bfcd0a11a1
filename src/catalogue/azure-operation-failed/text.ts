import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AKS operation failed',
  meaning:
    'An upgrade, scale or node pool operation of an AKS cluster ended as Failed for a reason that Azure states. The reason decides what to do before the operation is run again.',
  advice: [
    {
      text: 'See the state of the cluster and its last error.',
      command: 'az aks show --resource-group {resourceGroup} --name {cluster} --query provisioningState',
    },
    {
      text: 'See the cluster’s activity log.',
      command: 'az monitor activity-log list --resource-group {resourceGroup} --status Failed --offset 1d',
    },
  ],
};
