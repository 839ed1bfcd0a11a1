import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** API server is overloaded. */
export const k8sApiOverloaded: ErrorKind = {
  id: 'k8s-api-overloaded',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/concepts/cluster-administration/flow-control/'],
};
