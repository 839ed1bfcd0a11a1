import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'an IAM role must be associated with service account payments-reader (namespace: shop)',
    entities: { serviceAccount: 'payments-reader' },
  },
  {
    text: 'An error occurred (ValidationError) when calling the AssumeRoleWithWebIdentity operation: Request ARN is invalid',
    entities: { operation: 'AssumeRoleWithWebIdentity' },
  },
  {
    text: "ValidationError: 1 validation error detected: Value '' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20",
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    kind: 'aws-assume-role-denied',
  },
  {
    text: `metadata:
  name: payments-reader
  annotations:
    eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/payments`,
    kind: 'none',
  },
];
