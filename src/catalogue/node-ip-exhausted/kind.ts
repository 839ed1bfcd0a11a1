import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** No free pod addresses. */
export const nodeIpExhausted: ErrorKind = {
  id: 'node-ip-exhausted',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/cni-increase-ip-addresses.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/subnets.html',
  ],
};
