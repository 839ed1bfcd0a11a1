import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Helm release failed. */
export const helmReleaseFailed: ErrorKind = {
  id: 'helm-release-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://helm.sh/docs/faq/troubleshooting/'],
};
