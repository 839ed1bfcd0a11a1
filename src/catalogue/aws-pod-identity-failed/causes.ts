import { nothingOverridesRole } from '../../diagnostics/kubernetes/nothing-overrides-role/check.ts';
import { type Cause, when } from '../kind.ts';
import { sinceRollOut } from '../since-roll-out.ts';
import { linksOfPodIdentity } from '../web-identity-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [...linksOfPodIdentity, when(nothingOverridesRole), ...sinceRollOut];
