import { objectIsRead } from '../../diagnostics/kubernetes/object-is-read/check.ts';
import { finderOf } from '../../diagnostics/target/find-object.ts';
import type { Subject } from '../subject.ts';

/** A claim for a volume. */
export const pvc: Subject = {
  kind: 'pvc',
  words: ['pvc', 'pvcs', 'persistentvolumeclaim', 'persistentvolumeclaims'],
  title: 'volume claim',
  entity: 'pvc',
  isNamespaced: true,
  example: 'pvc data-0 -n shop',
  isInProse: false,
  precedence: 17,
  reads: { kubernetes: ['object', 'objectsNamed'] },
  find: finderOf('pvc', 'PersistentVolumeClaim'),
  isAskedFor: true,
  state: objectIsRead,
  causes: () => [],
};
