import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** AWS credentials expired. */
export const awsCredentialsExpired: ErrorKind = {
  id: 'aws-credentials-expired',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
  ],
};
