import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: '(ExtensionOperationFailed) The extension operation failed with the following error: Error: {failed to install chart from path [] for release [flux]: err [cannot re-use a name that is still in use]} occurred while doing the operation : {Installing the extension} on the config',
  },
  {
    text: `Code: ExtensionCreationFailed
Message: error: Extension type microsoft.unknown is not supported`,
  },
  {
    text: 'InnerError: [Helm upgrade failed : Resource already existing in your cluster : Recommendation Manually delete the resource(s)',
  },
  { text: '"code": "ExtensionInstallFailed"' },
  { text: 'Unable to render the Helm chart with the provided config settings' },
  { text: 'Cluster extension installation failed: provisioningState Failed' },
  { text: 'Failed to install k8s-extension: CRD installation failed' },
  {
    text: '(ExtensionTypeRegistrationGetFailed) Extension type microsoft.azurecontainerstorage is not registered.',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'The extension operation failed with the following error: Unable to get a response from the Agent in time',
    kind: 'aks-extension-timeout',
  },
  {
    text: `az k8s-extension list --cluster-name c1 --resource-group rg --cluster-type managedClusters
[ { "name": "flux", "provisioningState": "Succeeded" } ]`,
    kind: 'none',
  },
  { text: 'k8s-extension list shows provisioningState Succeeded', kind: 'none' },
];
