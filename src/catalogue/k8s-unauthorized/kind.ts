import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Kubernetes does not know the caller. */
export const k8sUnauthorized: ErrorKind = {
  id: 'k8s-unauthorized',
  signatures,
  symptomOf: ['node-unauthorized'],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html#unauthorized',
  ],
};
