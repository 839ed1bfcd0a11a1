import { trailShowsNoOtherCaller } from '../../diagnostics/aws/trail-shows-no-other-caller/check.ts';
import { type Cause, when } from '../kind.ts';
import { sinceRollOut } from '../since-roll-out.ts';
import { linksAtAws, linksInCluster, linksOfPodIdentity } from '../web-identity-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [
  ...linksOfPodIdentity,
  ...linksInCluster,
  ...linksAtAws,
  when(trailShowsNoOtherCaller),
  ...sinceRollOut,
];
