import { PLACE } from './scene.ts';

const CALL = `Traceback (most recent call last):
  File "/app/checkout/receipts.py", line 41, in store
    s3.put_object(Bucket="shop-receipts-prod-eu", Key=key, Body=body)
  File "/usr/local/lib/python3.12/site-packages/botocore/client.py", line 1023, in _make_api_call
    raise error_class(parsed_response, operation_name)
`;

const clientError = (code: string, operation: string, says: string): string =>
  `${CALL}botocore.exceptions.ClientError: An error occurred (${code}) when calling the ${operation} operation: ${says}\n`;

/** What S3 says to a session that may not do something. */
export function s3Denied(session: string, action: string, why: string): string {
  const [, operation = ''] = action.split(':');
  const resource = `arn:aws:s3:::shop-receipts-${PLACE.cluster}/2025/11/r-4711.pdf`;
  const says = `User: arn:aws:sts::${PLACE.account}:assumed-role/${session} is not authorized to perform: ${action} on resource: "${resource}" ${why}`;
  return clientError('AccessDenied', operation, says);
}

/** How AWS says that nothing allows an action. */
export const NOTHING_ALLOWS = (action: string): string =>
  `because no identity-based policy allows the ${action} action`;

/** What EC2 says, who does not name what was asked for. */
export const UNAUTHORIZED_OPERATION = (encoded: string): string =>
  clientError(
    'UnauthorizedOperation',
    'DescribeInstances',
    `You are not authorized to perform this operation. Encoded authorization failure message: ${encoded}`,
  );

/** What STS says to a token of an audience it does not expect. */
export const WRONG_AUDIENCE = clientError(
  'InvalidIdentityToken',
  'AssumeRoleWithWebIdentity',
  'Incorrect token audience',
);

/** What STS says to an annotation that is no role. */
export const INVALID_ARN = clientError(
  'ValidationError',
  'AssumeRoleWithWebIdentity',
  'Request ARN is invalid',
);

/** What AWS says to a key that it does not know. */
export const INVALID_KEY = clientError(
  'InvalidClientTokenId',
  'GetCallerIdentity',
  'The security token included in the request is invalid.',
);

/** What AWS says to a session that has ended. */
export const EXPIRED = clientError('ExpiredToken', 'PutObject', 'The provided token has expired.');

/** What AWS says to a signature of the past. */
export const SIGNATURE_EXPIRED = clientError(
  'InvalidSignatureException',
  'GetSecretValue',
  'Signature expired: 20251122T074012Z is now earlier than 20251122T074702Z (20251122T075202Z - 5 min.)',
);

/** What AWS says to a signature of the future. */
export const SIGNATURE_AHEAD = clientError(
  'InvalidSignatureException',
  'GetSecretValue',
  'Signature not yet current: 20251122T080900Z is still later than 20251122T075702Z (20251122T075202Z + 5 min.)',
);

/** What the SDK says without a region. */
export const NO_REGION = `${CALL}botocore.exceptions.NoRegionError: You must specify a region.\n`;

/** What EC2 says to too many calls. */
export const THROTTLED = clientError('RequestLimitExceeded', 'DescribeInstances', 'Request limit exceeded.');

/** What the SDK says when the agent's address does not answer. */
export const AGENT_SILENT = `2025-11-22T07:49:31Z ERROR receipts: Error when retrieving credentials from container-role: Error retrieving metadata: Received error when attempting to retrieve container metadata: Connect timeout on endpoint URL: "http://169.254.170.23/v1/credentials"\n`;

/** What the agent says without an association. */
export const NO_ASSOCIATION = `2025-11-22T07:49:31Z ERROR receipts: Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 400 from container metadata: (ResourceNotFoundException): The token included in the request has no service account role association for it.\n`;

/** What the agent says when EKS may not take the role on. */
export const ROLE_NOT_ASSUMABLE = `2025-11-22T07:49:31Z ERROR receipts: Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 400 from container metadata: (AccessDeniedException): EKS does not have permissions to assume the associated role. Please check the role trust policy and try again.\n`;
