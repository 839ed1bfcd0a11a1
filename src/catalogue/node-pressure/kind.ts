import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Node under pressure. */
export const nodePressure: ErrorKind = {
  id: 'node-pressure',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: ['https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/'],
};
