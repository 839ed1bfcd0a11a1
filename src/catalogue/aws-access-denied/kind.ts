import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** AWS permission missing. */
export const awsAccessDenied: ErrorKind = {
  id: 'aws-access-denied',
  signatures,
  symptomOf: ['aws-assume-role-denied', 'aws-pod-identity-failed'],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
};
