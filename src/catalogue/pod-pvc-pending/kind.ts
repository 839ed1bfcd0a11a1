import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Volume claim not bound. */
export const podPvcPending: ErrorKind = {
  id: 'pod-pvc-pending',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#provisioning',
    'https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html',
  ],
};
