import { associationMatchesServiceAccount } from '../diagnostics/aws/association-matches-service-account/check.ts';
import { callerIsPodsOwnRole } from '../diagnostics/aws/caller-is-pods-own-role/check.ts';
import { podCanReachNodeMetadata } from '../diagnostics/aws/pod-can-reach-node-metadata/check.ts';
import { roleMayDoOperation } from '../diagnostics/aws/role-may-do-operation/check.ts';
import type { Consequence } from '../diagnostics/conclude.ts';
import { identityWebhookIsRegistered } from '../diagnostics/kubernetes/identity-webhook-is-registered/check.ts';
import { podReceivedWebIdentity } from '../diagnostics/kubernetes/pod-received-web-identity/check.ts';
import { podUsesServiceAccountOfItsOwner } from '../diagnostics/kubernetes/pod-uses-service-account-of-its-owner/check.ts';
import { sdkKnowsWebIdentity } from '../diagnostics/kubernetes/sdk-knows-web-identity/check.ts';
import { serviceAccountExists } from '../diagnostics/kubernetes/service-account-exists/check.ts';
import { serviceAccountNamesRole } from '../diagnostics/kubernetes/service-account-names-role/check.ts';
import { follows } from './follows.ts';
import { when } from './kind.ts';

/** Why a pod has no role of its own. */
const WITHOUT_ROLE = [
  when(podUsesServiceAccountOfItsOwner),
  when(serviceAccountExists),
  when(serviceAccountNamesRole, 'absent', 'padded', 'instance-profile', 'not-a-role'),
  when(identityWebhookIsRegistered),
  when(podReceivedWebIdentity),
  when(associationMatchesServiceAccount, 'missing', 'pod-older'),
];

/** What follows from a broken link between a pod and its AWS role. */
export const identityConsequences: readonly Consequence[] = [
  follows(
    when(podReceivedWebIdentity),
    when(podUsesServiceAccountOfItsOwner),
    when(serviceAccountNamesRole),
    when(identityWebhookIsRegistered),
  ),
  follows(when(podCanReachNodeMetadata), ...WITHOUT_ROLE),
  follows(when(callerIsPodsOwnRole), ...WITHOUT_ROLE),
  // A permission that the node's role lacks is not what is missing.
  follows(when(roleMayDoOperation), when(callerIsPodsOwnRole), when(sdkKnowsWebIdentity)),
];
