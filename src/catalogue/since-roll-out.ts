import { rollOutIsCompared } from '../diagnostics/kubernetes/roll-out-is-compared/check.ts';
import { type Cause, when } from './kind.ts';

/** What changed before it began; explains nothing by itself, and is told beside what does. */
export const sinceRollOut: readonly Cause[] = [when(rollOutIsCompared)];
