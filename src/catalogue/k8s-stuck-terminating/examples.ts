import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'namespace shop is stuck in Terminating since yesterday, nothing in it as far as I see' },
  {
    text: "    message: 'Some content in the namespace has finalizers remaining: foregroundDeletion in 2 resource instances'\n    reason: SomeFinalizersRemain\n    type: NamespaceFinalizersRemaining",
  },
  { text: 'pvc data-db-0 stuck in terminating state, finalizer kubernetes.io/pvc-protection' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'pod "web-0" deleted', kind: 'none' },
  { text: 'terminating the old lease tomorrow', kind: 'none' },
];
