import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Disruption budget blocks the eviction. */
export const k8sPdbBlocked: ErrorKind = {
  id: 'k8s-pdb-blocked',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
};
