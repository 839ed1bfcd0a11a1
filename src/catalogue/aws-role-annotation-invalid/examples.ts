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
  {
    text: 'auth.go:136] Need IAM role for service account loader (namespace: etl) - https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html',
  },
  { text: 'E! [EC2] getting new session info: WebIdentityErr: role ARN is not set' },
  {
    text: 'botocore.exceptions.InvalidConfigError: The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured.',
  },
  {
    text: 'InvalidParameter: 1 validation error(s) found.\n- minimum field size of 20, AssumeRoleWithWebIdentityInput.RoleArn.',
  },
  { text: 'level=error msg="failed to parse role ARN" err="arn: invalid prefix"' },
  { text: 'CredentialsProviderError: Web identity configuration not specified' },
  { text: 'Missing required parameter in input: "RoleArn"' },
  { text: 'ValidationError: arn:aws:iam::11112222333:role/web is invalid' },
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
