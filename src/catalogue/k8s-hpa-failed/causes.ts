import { autoscalerCanScale } from '../../diagnostics/kubernetes/autoscaler-can-scale/check.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(autoscalerCanScale)];
