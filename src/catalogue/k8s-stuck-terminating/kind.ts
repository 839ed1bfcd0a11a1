import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Stays in Terminating. */
export const k8sStuckTerminating: ErrorKind = {
  id: 'k8s-stuck-terminating',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/'],
};
