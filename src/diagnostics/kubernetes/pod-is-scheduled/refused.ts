import type { Condition, Pod } from '../../../providers/kubernetes/types.ts';

/** A pod that the scheduler refused. */
export interface Refused {
  readonly pod: Pod;
  readonly place: { readonly namespace: string; readonly pod: string };
  readonly subject: string;
  readonly scheduled: Condition;
  readonly owner: string;
}
