import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Service account has no usable role. */
export const awsRoleAnnotationInvalid: ErrorKind = {
  id: 'aws-role-annotation-invalid',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html'],
};
