import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** No AWS credentials. */
export const awsNoCredentials: ErrorKind = {
  id: 'aws-no-credentials',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html',
    'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
  ],
};
