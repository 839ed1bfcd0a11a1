import { clusterIssuesTokens } from '../diagnostics/azure/cluster-issues-tokens/check.ts';
import { identityTrustsServiceAccount } from '../diagnostics/azure/identity-trusts-service-account/check.ts';
import { podAsksForWorkloadIdentity } from '../diagnostics/kubernetes/pod-asks-for-workload-identity/check.ts';
import { podReceivedAzureIdentity } from '../diagnostics/kubernetes/pod-received-azure-identity/check.ts';
import { podUsesServiceAccountOfItsOwner } from '../diagnostics/kubernetes/pod-uses-service-account-of-its-owner/check.ts';
import { serviceAccountExists } from '../diagnostics/kubernetes/service-account-exists/check.ts';
import { serviceAccountNamesClient } from '../diagnostics/kubernetes/service-account-names-client/check.ts';
import { type Cause, when } from './kind.ts';

/** From the cluster's issuer to the identity that takes its tokens: each link holds only where those before it do. */
export const azureIdentityChain: readonly Cause[] = [
  when(clusterIssuesTokens),
  when(podUsesServiceAccountOfItsOwner, 'template-differs'),
  when(serviceAccountExists),
  when(serviceAccountNamesClient),
  when(podAsksForWorkloadIdentity),
  when(podReceivedAzureIdentity),
  when(identityTrustsServiceAccount),
];
