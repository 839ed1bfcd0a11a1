import { associationMatchesServiceAccount } from '../diagnostics/aws/association-matches-service-account/check.ts';
import { issuerHasProvider } from '../diagnostics/aws/issuer-has-provider/check.ts';
import { roleExists } from '../diagnostics/aws/role-exists/check.ts';
import { roleTrustsNamedServiceAccounts } from '../diagnostics/aws/role-trusts-named-service-accounts/check.ts';
import { roleTrustsPodIdentity } from '../diagnostics/aws/role-trusts-pod-identity/check.ts';
import { roleTrustsServiceAccount } from '../diagnostics/aws/role-trusts-service-account/check.ts';
import { identityWebhookIsRegistered } from '../diagnostics/kubernetes/identity-webhook-is-registered/check.ts';
import { nothingOverridesRole } from '../diagnostics/kubernetes/nothing-overrides-role/check.ts';
import { podIdentityAgentRunsOnNode } from '../diagnostics/kubernetes/pod-identity-agent-runs-on-node/check.ts';
import { podReceivedWebIdentity } from '../diagnostics/kubernetes/pod-received-web-identity/check.ts';
import { podUsesServiceAccountOfItsOwner } from '../diagnostics/kubernetes/pod-uses-service-account-of-its-owner/check.ts';
import { serviceAccountExists } from '../diagnostics/kubernetes/service-account-exists/check.ts';
import { serviceAccountNamesRole } from '../diagnostics/kubernetes/service-account-names-role/check.ts';
import { type Cause, when } from './kind.ts';

/** From the service account to the token in the pod: without these links the SDK finds nothing, or falls back to the node's role. */
export const linksInCluster: readonly Cause[] = [
  when(podUsesServiceAccountOfItsOwner),
  when(serviceAccountExists),
  when(serviceAccountNamesRole),
  when(identityWebhookIsRegistered),
  when(podReceivedWebIdentity),
  when(nothingOverridesRole),
];

/** From the token to the role: without these links AWS refuses the token. */
export const linksAtAws: readonly Cause[] = [
  when(issuerHasProvider),
  when(roleExists),
  when(roleTrustsServiceAccount),
  // Too wide a trust refuses nobody: it is told, and never the cause.
  { check: roleTrustsNamedServiceAccounts, codes: [] },
];

/** From the association to the agent and the role: EKS Pod Identity, the other way to a role. */
export const linksOfPodIdentity: readonly Cause[] = [
  when(podIdentityAgentRunsOnNode, 'on-fargate', 'not-installed'),
  when(associationMatchesServiceAccount, 'missing', 'pod-older'),
  when(podIdentityAgentRunsOnNode, 'not-on-node', 'not-ready'),
  when(roleTrustsPodIdentity),
  when(associationMatchesServiceAccount, 'both-mechanisms'),
];
