import type { Cause } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [];
