import { compactDocument } from './diff-documents.ts';

const USUAL = 2048;
const RAISED = 8192;

/**
 * How long a role's trust policy may be, in characters without white space: who has a longer one had the quota raised.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function trustLimitFor(trustPolicyJson: string): number {
  return compactDocument(trustPolicyJson).length > USUAL ? RAISED : USUAL;
}
