import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** AWS region missing or wrong. */
export const awsRegionInvalid: ErrorKind = {
  id: 'aws-region-invalid',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
    'https://docs.aws.amazon.com/general/latest/gr/rande.html',
  ],
};
