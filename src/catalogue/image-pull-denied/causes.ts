import { imageItself, imagePermissions } from '../image-chain.ts';
import type { Cause } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [...imageItself, ...imagePermissions];
