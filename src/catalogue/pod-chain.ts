import { associationMatchesServiceAccount } from '../diagnostics/aws/association-matches-service-account/check.ts';
import { roleTrustsPodIdentity } from '../diagnostics/aws/role-trusts-pod-identity/check.ts';
import { identityTrustsServiceAccount } from '../diagnostics/azure/identity-trusts-service-account/check.ts';
import { nodeHasNoPressure } from '../diagnostics/kubernetes/node-has-no-pressure/check.ts';
import { nodeIsReady } from '../diagnostics/kubernetes/node-is-ready/check.ts';
import { nodeLeaseIsFresh } from '../diagnostics/kubernetes/node-lease-is-fresh/check.ts';
import { nodeRunsKubeProxy } from '../diagnostics/kubernetes/node-runs-kube-proxy/check.ts';
import { nodeRunsNetworkPlugin } from '../diagnostics/kubernetes/node-runs-network-plugin/check.ts';
import { podAsksForWorkloadIdentity } from '../diagnostics/kubernetes/pod-asks-for-workload-identity/check.ts';
import { podReceivedAzureIdentity } from '../diagnostics/kubernetes/pod-received-azure-identity/check.ts';
import { podReceivedWebIdentity } from '../diagnostics/kubernetes/pod-received-web-identity/check.ts';
import { podUsesServiceAccountOfItsOwner } from '../diagnostics/kubernetes/pod-uses-service-account-of-its-owner/check.ts';
import { serviceAccountExists } from '../diagnostics/kubernetes/service-account-exists/check.ts';
import { serviceAccountNamesClient } from '../diagnostics/kubernetes/service-account-names-client/check.ts';
import { serviceAccountNamesRole } from '../diagnostics/kubernetes/service-account-names-role/check.ts';
import type { Entities } from '../domain/entities.ts';
import { imageItself } from './image-chain.ts';
import { type Cause, when } from './kind.ts';
import { linksAtAws } from './web-identity-chain.ts';
import { ofItsEnd, ofPodItself } from './workload-chain.ts';

/** The node under a pod. */
const ofNode: readonly Cause[] = [
  when(nodeHasNoPressure),
  when(nodeLeaseIsFresh),
  when(nodeIsReady),
  when(nodeRunsNetworkPlugin),
  when(nodeRunsKubeProxy),
];

/** What is wrong with an identity whoever asks; that a pod has none is no fault by itself. */
const ofAccount: readonly Cause[] = [
  when(podUsesServiceAccountOfItsOwner, 'template-differs'),
  when(serviceAccountExists),
];

const ofAwsIdentity: readonly Cause[] = [
  when(serviceAccountNamesRole, 'padded', 'instance-profile', 'not-a-role', 'other-partition'),
  when(podReceivedWebIdentity),
  ...linksAtAws,
  when(associationMatchesServiceAccount, 'pod-older', 'both-mechanisms'),
  when(roleTrustsPodIdentity),
];

const ofAzureIdentity: readonly Cause[] = [
  when(serviceAccountNamesClient, 'not-a-client-id'),
  when(podAsksForWorkloadIdentity),
  when(podReceivedAzureIdentity),
  when(identityTrustsServiceAccount),
];

/** All that can be wrong with a workload or pod that is asked about without an error, as far as the configuration says where it lives. */
export function causesOfPod({ account, subscription }: Entities): readonly Cause[] {
  return [
    ...ofNode,
    ...ofPodItself,
    ...ofAccount,
    ...(account ? ofAwsIdentity : []),
    ...(subscription ? ofAzureIdentity : []),
    ...imageItself,
    ...ofItsEnd,
  ];
}
