import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Web identity token refused. */
export const awsWebIdentityInvalid: ErrorKind = {
  id: 'aws-web-identity-invalid',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
  ],
};
