import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Admission webhook does not answer. */
export const k8sWebhookUnreachable: ErrorKind = {
  id: 'k8s-webhook-unreachable',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/'],
};
