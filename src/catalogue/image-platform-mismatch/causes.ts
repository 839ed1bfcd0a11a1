import { imageFitsNode } from '../../diagnostics/aws/image-fits-node/check.ts';
import { imageItself } from '../image-chain.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [...imageItself, when(imageFitsNode)];
