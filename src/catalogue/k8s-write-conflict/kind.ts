import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Object changed by someone else. */
export const k8sWriteConflict: ErrorKind = {
  id: 'k8s-write-conflict',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions',
    'https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts',
  ],
};
