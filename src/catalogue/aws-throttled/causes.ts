import { callsStayBelowLimits } from '../../diagnostics/aws/calls-stay-below-limits/check.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(callsStayBelowLimits)];
