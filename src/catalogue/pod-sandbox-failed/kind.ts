import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Pod sandbox could not be made. */
export const podSandboxFailed: ErrorKind = {
  id: 'pod-sandbox-failed',
  signatures,
  symptomOf: ['image-sandbox-missing', 'node-ip-exhausted', 'image-pull-timeout', 'image-no-basic-auth'],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/troubleshooting-cni-plugin-related-errors/',
    'https://repost.aws/knowledge-center/eks-failed-create-pod-sandbox',
  ],
};
