import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** EKS Pod Identity failed. */
export const awsPodIdentityFailed: ErrorKind = {
  id: 'aws-pod-identity-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-minimum-sdk.html',
  ],
};
