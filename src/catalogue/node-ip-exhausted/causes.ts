import type { Cause } from '../kind.ts';
import { addressCauses } from '../node-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = addressCauses;
