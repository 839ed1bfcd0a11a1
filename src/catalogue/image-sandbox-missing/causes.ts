import { nodeHasItsPauseImage } from '../../diagnostics/kubernetes/node-has-its-pause-image/check.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(nodeHasItsPauseImage)];
