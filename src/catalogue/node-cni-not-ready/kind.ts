import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Node network is not set up. */
export const nodeCniNotReady: ErrorKind = {
  id: 'node-cni-not-ready',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/managing-vpc-cni.html',
    'https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/troubleshooting-cni-plugin-related-errors/',
  ],
};
