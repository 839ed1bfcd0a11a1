import { podCanReachNodeMetadata } from '../../diagnostics/aws/pod-can-reach-node-metadata/check.ts';
import { sdkKnowsWebIdentity } from '../../diagnostics/kubernetes/sdk-knows-web-identity/check.ts';
import { type Cause, when, whenTold } from '../kind.ts';
import { sinceRollOut } from '../since-roll-out.ts';
import { linksAtAws, linksInCluster, linksOfPodIdentity } from '../web-identity-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [
  ...linksOfPodIdentity,
  ...linksInCluster,
  ...linksAtAws,
  when(podCanReachNodeMetadata),
  whenTold(sdkKnowsWebIdentity),
  ...sinceRollOut,
];
