import { clusterIsSettled } from '../diagnostics/azure/cluster-is-settled/check.ts';
import { connectionIsHealthy } from '../diagnostics/azure/connection-is-healthy/check.ts';
import { extensionIsHealthy } from '../diagnostics/azure/extension-is-healthy/check.ts';
import { keyVaultAddonIsEnabled } from '../diagnostics/azure/key-vault-addon-is-enabled/check.ts';
import { providerIsRegistered } from '../diagnostics/azure/provider-is-registered/check.ts';
import { connectionObjectsExist } from '../diagnostics/kubernetes/connection-objects-exist/check.ts';
import { connectorJobEnded } from '../diagnostics/kubernetes/connector-job-ended/check.ts';
import { extensionNamespaceIsHealthy } from '../diagnostics/kubernetes/extension-namespace-is-healthy/check.ts';
import { nodeCanTakeJob } from '../diagnostics/kubernetes/node-can-take-job/check.ts';
import { type Cause, when } from './kind.ts';

/** An AKS cluster from the outside in: the cluster itself, its nodes, the connector's job, its workloads, the extension. */
export const aksCauses: readonly Cause[] = [
  when(clusterIsSettled),
  when(nodeCanTakeJob),
  when(connectorJobEnded),
  when(extensionNamespaceIsHealthy),
  when(extensionIsHealthy),
];

/** What keeps an extension from being installed or changed; without its provider registered, none can be. */
export const extensionCauses: readonly Cause[] = [when(providerIsRegistered), ...aksCauses];

/** What keeps a connection of Service Connector from working, down to the objects that it put into the cluster. */
export const connectionCauses: readonly Cause[] = [
  ...extensionCauses,
  when(keyVaultAddonIsEnabled),
  when(connectionObjectsExist),
  when(connectionIsHealthy),
];
