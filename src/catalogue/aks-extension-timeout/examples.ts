import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: "Long running operation failed with status 'Failed'. Unable to get a response from the Agent in time",
  },
  {
    text: '(ExtensionOperationFailed) The extension operation failed with the following error: Error: [ InnerError: [Helm installation failed : Timed out waiting for the resource to come to a ready/completed state',
  },
  {
    text: 'Error: [ InnerError: [Helm installation failed : : InnerError [release flux failed, and has been uninstalled due to atomic being set: timed out waiting for the condition]]]',
  },
  {
    text: 'Error: creating Extension (Cluster Name: "aks" Extension Name: "flux"): polling after Create: context deadline exceeded',
  },
  {
    text: 'cli.azure.cli.core.azclierror: (Extension Operation Failed) The extension operation failed with the following error: Unable to get response from the Agent in time, please ensure the extension agents on the cluster are able to connect to Azure services',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: '(ExtensionOperationFailed) The extension operation failed with the following error: Error: {failed to install chart from path [] for release [flux]: err [cannot re-use a name that is still in use]}',
    kind: 'aks-extension-failed',
  },
  { text: 'The browser extension timed out while loading the page.', kind: 'none' },
  {
    text: 'caller=helmrelease msg="Helm upgrade failed: timed out waiting for the condition"',
    kind: 'helm-release-failed',
  },
];
