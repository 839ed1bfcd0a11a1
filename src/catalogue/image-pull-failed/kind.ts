import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Image pull failed. */
export const imagePullFailed: ErrorKind = {
  id: 'image-pull-failed',
  signatures,
  symptomOf: [
    'image-sandbox-missing',
    'image-no-basic-auth',
    'image-platform-mismatch',
    'image-name-invalid',
    'image-rate-limited',
    'image-tls',
    'image-pull-timeout',
    'image-unauthorized',
    'image-pull-denied',
    'image-not-found',
  ],
  text,
  examples,
  nearMisses,
  about: 'image',
  causes,
  symptomOnly: true,
  links: [
    'https://kubernetes.io/docs/concepts/containers/images/#imagepullbackoff',
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/',
  ],
};
