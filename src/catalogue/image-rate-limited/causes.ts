import { registryLimitIsNotReached } from '../../diagnostics/kubernetes/registry-limit-is-not-reached/check.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(registryLimitIsNotReached)];
