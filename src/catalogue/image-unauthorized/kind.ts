import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Registry does not accept the credentials. */
export const imageUnauthorized: ErrorKind = {
  id: 'image-unauthorized',
  signatures,
  text,
  examples,
  nearMisses,
  exclusive: true,
  about: 'image',
  causes,
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-execution-role.html',
  ],
};
