import { objectIsRead } from '../../diagnostics/kubernetes/object-is-read/check.ts';
import { finderOf } from '../../diagnostics/target/find-object.ts';
import type { Subject } from '../subject.ts';

/** A pod disruption budget. */
export const pdb: Subject = {
  kind: 'pdb',
  words: ['pdb', 'poddisruptionbudget', 'poddisruptionbudgets'],
  title: 'disruption budget',
  entity: 'pdb',
  isNamespaced: true,
  example: 'pdb checkout -n shop',
  isInProse: false,
  precedence: 16,
  reads: { kubernetes: ['object', 'objectsNamed'] },
  find: finderOf('pdb', 'PodDisruptionBudget'),
  isAskedFor: true,
  state: objectIsRead,
  causes: () => [],
};
