import { objectIsRead } from '../../diagnostics/kubernetes/object-is-read/check.ts';
import { finderOf } from '../../diagnostics/target/find-object.ts';
import type { Subject } from '../subject.ts';

/** A service. */
export const service: Subject = {
  kind: 'service',
  words: ['service', 'services', 'svc'],
  title: 'service',
  entity: 'service',
  isNamespaced: true,
  example: 'service checkout -n shop',
  isInProse: false,
  precedence: 13,
  reads: { kubernetes: ['object', 'objectsNamed'] },
  find: finderOf('service', 'Service'),
  isAskedFor: true,
  state: objectIsRead,
  causes: () => [],
};
