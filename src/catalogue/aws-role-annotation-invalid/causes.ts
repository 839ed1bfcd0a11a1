import type { Cause } from '../kind.ts';
import { sinceRollOut } from '../since-roll-out.ts';
import { linksAtAws, linksInCluster } from '../web-identity-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [...linksInCluster, ...linksAtAws, ...sinceRollOut];
