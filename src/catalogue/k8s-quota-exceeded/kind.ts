import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Quota or limit reached. */
export const k8sQuotaExceeded: ErrorKind = {
  id: 'k8s-quota-exceeded',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    'https://kubernetes.io/docs/concepts/policy/limit-range/',
  ],
};
