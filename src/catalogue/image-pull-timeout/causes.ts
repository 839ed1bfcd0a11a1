import { imageReferenceCanBeRead } from '../../diagnostics/kubernetes/image-reference-can-be-read/check.ts';
import { imageWays } from '../image-chain.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(imageReferenceCanBeRead), ...imageWays];
