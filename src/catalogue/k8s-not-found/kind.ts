import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Object or API does not exist. */
export const k8sNotFound: ErrorKind = {
  id: 'k8s-not-found',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
};
