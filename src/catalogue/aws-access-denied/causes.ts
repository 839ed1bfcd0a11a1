import { callerIsPodsOwnRole } from '../../diagnostics/aws/caller-is-pods-own-role/check.ts';
import { roleMayDoOperation } from '../../diagnostics/aws/role-may-do-operation/check.ts';
import { sdkKnowsWebIdentity } from '../../diagnostics/kubernetes/sdk-knows-web-identity/check.ts';
import { type Cause, when, whenTold } from '../kind.ts';
import { sinceRollOut } from '../since-roll-out.ts';
import { linksInCluster, linksOfPodIdentity } from '../web-identity-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [
  // Which role calls comes before what it may do: a permission that the node's role lacks is not what is missing.
  when(callerIsPodsOwnRole),
  ...linksOfPodIdentity,
  ...linksInCluster,
  whenTold(sdkKnowsWebIdentity),
  when(roleMayDoOperation, 'outside-organisation', 'explicit-deny', 'outside-boundary', 'not-allowed'),
  ...sinceRollOut,
];
