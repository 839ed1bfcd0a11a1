import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Node not ready. */
export const nodeNotReady: ErrorKind = {
  id: 'node-not-ready',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: [
    'https://kubernetes.io/docs/concepts/architecture/nodes/#condition',
    'https://kubernetes.io/docs/tasks/debug/debug-cluster/',
  ],
};
