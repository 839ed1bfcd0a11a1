import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Volume cannot be attached or mounted. */
export const podVolumeFailed: ErrorKind = {
  id: 'pod-volume-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
    'https://repost.aws/knowledge-center/eks-troubleshoot-ebs-volume-mounts',
  ],
};
