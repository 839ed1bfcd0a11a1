import { regionStsIsActive } from '../../diagnostics/aws/region-sts-is-active/check.ts';
import { nodeClockIsRight } from '../../diagnostics/kubernetes/node-clock-is-right/check.ts';
import { nothingOverridesRole } from '../../diagnostics/kubernetes/nothing-overrides-role/check.ts';
import { type Cause, when } from '../kind.ts';
import { linksInCluster, linksOfPodIdentity } from '../web-identity-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [
  when(nothingOverridesRole),
  when(nodeClockIsRight),
  when(regionStsIsActive),
  ...linksOfPodIdentity,
  ...linksInCluster,
];
