import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Kubernetes refuses the caller. */
export const k8sForbidden: ErrorKind = {
  id: 'k8s-forbidden',
  signatures,
  symptomOf: ['k8s-quota-exceeded', 'k8s-admission-denied'],
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/'],
};
