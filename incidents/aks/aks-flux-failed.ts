import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { extension } from '../../simulator/builders/aks/cluster-resources.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, healthy, SITE } from './scene.ts';

/** It is the GitOps extension that failed, not Service Connector’s. */
export const aksFluxFailed: Incident = {
  name: 'aks-flux-failed',
  title: 'It is the GitOps extension that failed, not Service Connector’s',
  message: `flux does not come up
$ az k8s-extension create --resource-group ${SITE.resourceGroup} --cluster-name ${CLUSTER} --cluster-type managedClusters --extension-type microsoft.flux --name flux
(ExtensionOperationFailed) The extension operation failed with the following error: Error: {failed to install chart from path [] for release [flux]: err [cannot re-use a name that is still in use]} occurred while doing the operation : {Installing the extension} on the config`,
  world(now) {
    const statuses = [
      {
        code: 'InstallationFailed',
        level: 'Error',
        message: 'release flux: cannot re-use a name that is still in use',
      },
    ];
    const flux = { name: 'flux', type: 'microsoft.flux', namespace: 'shop', state: 'Failed', statuses };
    return withArm(healthy(now), extension(SITE, flux));
  },
  expect: {
    kind: 'aks-extension-failed',
    verdict: 'cause-found',
    cause: { check: 'azure/extension-is-healthy', code: 'other-failed' },
  },
};
