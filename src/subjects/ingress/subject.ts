import { objectIsRead } from '../../diagnostics/kubernetes/object-is-read/check.ts';
import { finderOf } from '../../diagnostics/target/find-object.ts';
import type { Subject } from '../subject.ts';

/** An ingress. */
export const ingress: Subject = {
  kind: 'ingress',
  words: ['ingress', 'ingresses', 'ing'],
  title: 'ingress',
  entity: 'ingress',
  isNamespaced: true,
  example: 'ingress web -n shop',
  isInProse: false,
  precedence: 14,
  reads: { kubernetes: ['object', 'objectsNamed'] },
  find: finderOf('ingress', 'Ingress'),
  isAskedFor: true,
  state: objectIsRead,
  causes: () => [],
};
