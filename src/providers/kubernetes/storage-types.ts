import type { Meta } from './types.ts';

/** A claim for a volume. Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/ */
export interface VolumeClaim {
  readonly metadata?: Meta;
  readonly spec?: { readonly storageClassName?: string };
  /** `Pending`, `Bound` or `Lost`. */
  readonly status?: { readonly phase?: string };
}

/** A storage class. */
export interface StorageClass {
  readonly metadata?: Meta;
  readonly provisioner?: string;
}
