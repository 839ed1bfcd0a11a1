import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Not allowed to assume the role. */
export const awsAssumeRoleDenied: ErrorKind = {
  id: 'aws-assume-role-denied',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html',
  ],
};
