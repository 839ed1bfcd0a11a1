import { clusterIsSettled } from '../diagnostics/azure/cluster-is-settled/check.ts';
import { clusterIssuesTokens } from '../diagnostics/azure/cluster-issues-tokens/check.ts';
import { connectionIsHealthy } from '../diagnostics/azure/connection-is-healthy/check.ts';
import { extensionIsHealthy } from '../diagnostics/azure/extension-is-healthy/check.ts';
import { keyVaultAddonIsEnabled } from '../diagnostics/azure/key-vault-addon-is-enabled/check.ts';
import { providerIsRegistered } from '../diagnostics/azure/provider-is-registered/check.ts';
import type { Consequence } from '../diagnostics/conclude.ts';
import { connectionObjectsExist } from '../diagnostics/kubernetes/connection-objects-exist/check.ts';
import { connectorJobEnded } from '../diagnostics/kubernetes/connector-job-ended/check.ts';
import { extensionNamespaceIsHealthy } from '../diagnostics/kubernetes/extension-namespace-is-healthy/check.ts';
import { nodeCanTakeJob } from '../diagnostics/kubernetes/node-can-take-job/check.ts';
import { podReceivedAzureIdentity } from '../diagnostics/kubernetes/pod-received-azure-identity/check.ts';
import { serviceAccountNamesClient } from '../diagnostics/kubernetes/service-account-names-client/check.ts';
import { follows } from './follows.ts';
import { when } from './kind.ts';

const STOPPED = when(clusterIsSettled, 'stopped');

/** What follows from a cluster, a node or a job that is not well, and from tokens that are not issued. */
export const azureConsequences: readonly Consequence[] = [
  follows(when(nodeCanTakeJob, 'no-nodes', 'none-ready'), STOPPED),
  follows(when(connectorJobEnded, 'unplaced'), STOPPED, when(nodeCanTakeJob)),
  follows(when(extensionNamespaceIsHealthy, 'not-ready'), STOPPED, when(nodeCanTakeJob)),
  follows(
    when(extensionIsHealthy, 'failed', 'other-failed', 'failed-with-job'),
    STOPPED,
    when(nodeCanTakeJob),
    when(connectorJobEnded),
    when(extensionNamespaceIsHealthy),
  ),
  follows(
    when(connectionIsHealthy, 'failed'),
    when(providerIsRegistered),
    when(clusterIsSettled),
    when(nodeCanTakeJob),
    when(connectorJobEnded),
    when(extensionNamespaceIsHealthy),
    when(extensionIsHealthy),
    when(keyVaultAddonIsEnabled),
    when(connectionObjectsExist),
  ),
  follows(when(podReceivedAzureIdentity), when(clusterIssuesTokens), when(serviceAccountNamesClient)),
];
