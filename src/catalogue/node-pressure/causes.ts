import type { Cause } from '../kind.ts';
import { pressureCauses } from '../node-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = pressureCauses;
