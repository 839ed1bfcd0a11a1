import type { Subject } from '../subject.ts';

/** A claim for a volume. */
export const pvc: Subject = {
  kind: 'pvc',
  words: ['pvc', 'pvcs', 'persistentvolumeclaim'],
  title: 'volume claim',
  entity: 'pvc',
  isNamespaced: true,
  example: 'pvc data-0 -n shop',
  isInProse: false,
  precedence: 13,
  reads: {},
};
