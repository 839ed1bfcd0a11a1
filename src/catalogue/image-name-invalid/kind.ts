import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Image name malformed. */
export const imageNameInvalid: ErrorKind = {
  id: 'image-name-invalid',
  signatures,
  text,
  examples,
  nearMisses,
  exclusive: true,
  about: 'image',
  causes,
  links: [
    'https://kubernetes.io/docs/concepts/containers/images/#image-names',
    'https://github.com/distribution/reference',
  ],
};
