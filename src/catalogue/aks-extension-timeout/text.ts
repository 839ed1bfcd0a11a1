import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Cluster extension timed out',
  meaning:
    'Azure asked the cluster to install or change an extension and got no answer in time, or its workloads did not become ready in time.',
  advice: [
    {
      text: 'See what the extension itself reports.',
      command:
        'az k8s-extension show --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension}',
    },
    {
      text: 'See whether its pods run, and why not.',
      command: 'kubectl get pods -A -o wide --field-selector status.phase!=Running',
    },
    { text: 'For Service Connector, look at its job.', command: 'kubectl describe job/sc-job -n sc-system' },
  ],
};
