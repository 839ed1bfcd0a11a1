import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Autoscaler cannot scale. */
export const k8sHpaFailed: ErrorKind = {
  id: 'k8s-hpa-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
};
