import type { Cause } from '../kind.ts';
import { podTrouble } from '../workload-chain.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = podTrouble;
