import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Image not found. */
export const imageNotFound: ErrorKind = {
  id: 'image-not-found',
  signatures,
  symptomOf: ['image-platform-mismatch', 'image-pull-denied'],
  text,
  examples,
  nearMisses,
  exclusive: true,
  about: 'image',
  causes,
  links: [
    'https://kubernetes.io/docs/concepts/containers/images/',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html',
  ],
};
