import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Container ran out of memory. */
export const podOomKilled: ErrorKind = {
  id: 'pod-oom-killed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  ],
};
