import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** TLS to AWS fails. */
export const awsTls: ErrorKind = {
  id: 'aws-tls',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html'],
};
