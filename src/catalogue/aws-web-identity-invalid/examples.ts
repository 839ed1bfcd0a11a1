import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: `WebIdentityErr: failed to retrieve credentials
caused by: InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF
	status code: 400, request id: 3f0e`,
    entities: {
      region: 'eu-west-1',
      issuer: 'https://oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF',
    },
  },
  {
    text: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience',
    entities: { operation: 'AssumeRoleWithWebIdentity' },
  },
  {
    text: "PermissionError: [Errno 13] Permission denied: '/var/run/secrets/eks.amazonaws.com/serviceaccount/token'",
  },
  {
    text: `WebIdentityErr: failed fetching WebIdentity token: 
caused by: WebIdentityErr: unable to read file at /var/run/secrets/eks.amazonaws.com/serviceaccount/token`,
  },
  {
    text: 'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: Token expired: current date/time 1770797561 must be before the expiration date/time 1770538204',
    also: ['aws-credentials-expired'],
  },
  {
    text: "System.InvalidOperationException: A token could not be loaded from the WebIdentityTokenFile.\n ---> System.UnauthorizedAccessException: Access to the path '/var/run/secrets/eks.amazonaws.com/serviceaccount/token' is denied.",
  },
  { text: 'java.nio.file.NoSuchFileException: /var/run/secrets/eks.amazonaws.com/serviceaccount/token' },
  { text: 'WebIdentityErr: token file path is not set' },
  {
    text: 'Aws::Errors::MissingWebIdentityTokenFile: Missing :web_identity_token_file parameter or invalid file path provided',
  },
  { text: 'Error: Could not assume role with OIDC: Missing a required claim: aud' },
  { text: 'IDPRejectedClaim: The ID Token provided is not a valid JWT' },
  { text: 'WebIdentityErr: failed to retrieve credentials' },
  { text: "Error: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint" },
  {
    text: 'api error ExpiredTokenException: Token expired: current date/time 1754900000 must be before the expiration date/time 1754896400',
  },
  { text: 'Aws::STS::Errors::InvalidIdentityToken (Issuer must be a valid URL)' },
  {
    text: "System.IO.FileNotFoundException: Could not find file '/var/run/secrets/eks.amazonaws.com/serviceaccount/token'.",
  },
  {
    text: 'err="WebIdentityErr: failed to retrieve credentials\ncaused by: SerializationError: failed to unmarshal error message\n\tstatus code: 405, request id: "',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'An error occurred (ExpiredToken) when calling the ListObjectsV2 operation: The provided token has expired.',
    kind: 'aws-credentials-expired',
  },
  {
    text: 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    kind: 'aws-assume-role-denied',
  },
  {
    text: `Volumes:
  aws-iam-token:
    Type:                    Projected (a volume that contains injected data from multiple sources)
    TokenExpirationSeconds:  86400
Mounts: /var/run/secrets/eks.amazonaws.com/serviceaccount from aws-iam-token (ro)`,
    kind: 'none',
  },
  { text: 'fix(irsa): retry on IDPCommunicationError instead of crashing', kind: 'none' },
];
