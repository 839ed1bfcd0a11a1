import type { Consequence, FindingsOf } from '../diagnostics/conclude.ts';

/** Declares that findings follow from others: `follows(when(nodeIsReady), when(instanceIsRunning))`. */
export function follows(findings: FindingsOf, ...of: readonly FindingsOf[]): Consequence {
  return { findings, of };
}
