import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Node lacks its pause image. */
export const imageSandboxMissing: ErrorKind = {
  id: 'image-sandbox-missing',
  signatures,
  text,
  examples,
  nearMisses,
  exclusive: true,
  about: 'image',
  causes,
  links: [
    'https://github.com/awslabs/amazon-eks-ami/issues/1597',
    'https://kubernetes.io/docs/concepts/architecture/garbage-collection/#containers-images',
  ],
};
