import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Node refused by the API server. */
export const nodeUnauthorized: ErrorKind = {
  id: 'node-unauthorized',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
  ],
};
