import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Registry unreachable. */
export const imagePullTimeout: ErrorKind = {
  id: 'image-pull-timeout',
  signatures,
  text,
  examples,
  nearMisses,
  exclusive: true,
  about: 'image',
  causes,
  links: [
    'https://repost.aws/knowledge-center/eks-ecr-troubleshooting',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
    'https://kubernetes.io/docs/concepts/containers/images/',
  ],
};
