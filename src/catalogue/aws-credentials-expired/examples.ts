import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'An error occurred (ExpiredToken) when calling the ListBuckets operation: The provided token has expired.',
    entities: { operation: 'ListBuckets' },
  },
  {
    text: 'com.amazonaws.services.s3.model.AmazonS3Exception: The provided token has expired. (Service: Amazon S3; Status Code: 400; Error Code: ExpiredToken; Request ID: ABC)',
    entities: { service: 'Amazon S3' },
  },
  {
    text: 'Error: error configuring S3 Backend: RequestExpired: Request has expired. status code: 400, request id: 1',
  },
  {
    text: 'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
  },
  {
    text: 'RequestTimeTooSkewed: The difference between the request time and the current time is too large.',
  },
  {
    text: 'failed to refresh cached credentials, refresh cached SSO token failed, unable to refresh SSO token',
  },
  {
    text: 'An error occurred (UnauthorizedException) when calling the GetRoleCredentials operation: Session token not found or invalid',
  },
  { text: 'Aws::Errors::InvalidSSOToken: SSO session expired' },
  { text: 'botocore.exceptions.UnauthorizedSSOTokenError' },
  { text: "Your session has expired. Please reauthenticate using 'aws login'." },
  { text: 'Token must be redeemed within 5 minutes of issuance' },
  { text: 'Failed to refresh AWS SSO token for the profile' },
  { text: 'RuntimeError: Credentials were refreshed, but the refreshed credentials are still expired.' },
  {
    text: "CredentialsProviderError: Token is expired. To refresh this SSO session run 'aws sso login' with the corresponding profile.",
  },
  {
    text: 'CredentialsProviderError: The SSO session associated with this profile is invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
  },
  {
    text: "[error] [output:s3:s3.0] PutObject API responded with error='ExpiredToken', message='The provided token has expired.'",
  },
  { text: 'InvalidGrantException: Invalid refresh token provided' },
  { text: 'The SSO access token has either expired or is otherwise invalid.' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'An error occurred (SignatureDoesNotMatch) when calling the GetObject operation: The request signature we calculated does not match the signature you provided.',
    kind: 'aws-credentials-invalid',
  },
  {
    text: 'Error response from daemon: pull failed: denied: Your authorization token has expired. Reauthenticate and try again.',
    kind: 'image-unauthorized',
  },
  { text: 'The session expired, please log in to the shop again.', kind: 'none' },
  { text: 'Your session has expired. Please log in to Jira again.', kind: 'none' },
  {
    text: "WHERE errorcode IN ('AccessDenied','UnauthorizedOperation','ExpiredTokenException')",
    kind: 'none',
  },
  { text: 'Token is expired. Refresh your browser.', kind: 'none' },
];
