import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Service has no working endpoint. */
export const k8sServiceUnreachable: ErrorKind = {
  id: 'k8s-service-unreachable',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/'],
};
