import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** No node can take the pod. */
export const podUnschedulable: ErrorKind = {
  id: 'pod-unschedulable',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/',
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/#my-pod-stays-pending',
  ],
};
