import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Not allowed to pull the image. */
export const imagePullDenied: ErrorKind = {
  id: 'image-pull-denied',
  signatures,
  text,
  examples,
  nearMisses,
  exclusive: true,
  about: 'image',
  causes,
  links: [
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
    'https://repost.aws/knowledge-center/eks-ecr-troubleshooting',
    'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
  ],
};
