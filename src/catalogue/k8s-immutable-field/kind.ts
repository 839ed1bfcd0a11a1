import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Field cannot be changed. */
export const k8sImmutableField: ErrorKind = {
  id: 'k8s-immutable-field',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations'],
};
