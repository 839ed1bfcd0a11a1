import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Ingress or Gateway does not serve. */
export const k8sIngressFailed: ErrorKind = {
  id: 'k8s-ingress-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
};
