import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Container could not be started. */
export const podStartFailed: ErrorKind = {
  id: 'pod-start-failed',
  signatures,
  symptomOf: ['pod-sandbox-failed'],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/',
  ],
};
