import type { Condition, Meta } from './types.ts';

/** Kinds of namespaced objects that own no pods and can be asked about. */
export type ObjectKind =
  | 'Service'
  | 'Ingress'
  | 'HorizontalPodAutoscaler'
  | 'PodDisruptionBudget'
  | 'PersistentVolumeClaim';

/** An object reduced to what its kinds share, and to the fields in which it says how it is. */
export interface NamedObject {
  readonly kind: ObjectKind;
  readonly metadata?: Meta;
  /** Fields as kubectl shows them: `status.phase` and `Bound`; a field that is not set is left out. */
  readonly state: readonly { readonly path: string; readonly value: string }[];
  readonly conditions: readonly Condition[];
}
