import { nodeClockIsRight } from '../../diagnostics/kubernetes/node-clock-is-right/check.ts';
import { nothingOverridesRole } from '../../diagnostics/kubernetes/nothing-overrides-role/check.ts';
import { type Cause, when } from '../kind.ts';
import { linksInCluster, linksOfPodIdentity } from '../web-identity-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [
  when(nodeClockIsRight),
  // A session that somebody copied into the pod expires, and stands before the role that would not.
  when(nothingOverridesRole),
  ...linksOfPodIdentity,
  ...linksInCluster,
];
