import { nodeTrustsRegistry } from '../../diagnostics/kubernetes/node-trusts-registry/check.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(nodeTrustsRegistry)];
