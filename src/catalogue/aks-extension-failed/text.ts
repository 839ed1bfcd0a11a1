import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Cluster extension failed',
  meaning:
    'Azure tried to install or change an extension on the cluster and its Helm release failed; the reason is in the message.',
  advice: [
    {
      text: 'See what the extension itself reports.',
      command:
        'az k8s-extension show --resource-group {resourceGroup} --cluster-name {cluster} --cluster-type managedClusters --name {extension}',
    },
    { text: 'See what Helm left behind.', command: 'helm list -A --all' },
    {
      text: 'Something that already exists must be removed or handed over before the extension can own it.',
      command: 'kubectl get {resource} -n {namespace} --show-labels',
    },
  ],
};
