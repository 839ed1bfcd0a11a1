import { regionStsIsActive } from '../../diagnostics/aws/region-sts-is-active/check.ts';
import { podNamesItsRegion } from '../../diagnostics/kubernetes/pod-names-its-region/check.ts';
import { type Cause, when } from '../kind.ts';
import { sinceRollOut } from '../since-roll-out.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(podNamesItsRegion), when(regionStsIsActive), ...sinceRollOut];
