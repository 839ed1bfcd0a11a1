import type { Cause } from '../kind.ts';
import { nodeCauses } from '../node-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = nodeCauses;
