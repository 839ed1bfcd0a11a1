import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** AWS is throttling calls. */
export const awsThrottled: ErrorKind = {
  id: 'aws-throttled',
  signatures,
  symptomOf: ['image-rate-limited'],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
    'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  ],
};
