import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
    entities: { operation: 'GetCallerIdentity' },
  },
  {
    text: 'Error: configuring Terraform AWS Provider: validating provider credentials: retrieving caller identity from STS: operation error STS: GetCallerIdentity, https response error StatusCode: 403, RequestID: 9a, api error InvalidClientTokenId: The security token included in the request is invalid.',
    entities: { service: 'STS', operation: 'GetCallerIdentity' },
  },
  {
    text: 'SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  },
  {
    text: `AuthFailure: AWS was not able to validate the provided access credentials
	status code: 401, request id: 77`,
  },
  {
    text: 'An error occurred (InvalidToken) when calling the ListObjects operation: The provided token is wrong',
  },
  {
    text: 'AuthorizationHeaderMalformed: The authorization header is malformed; a non-empty Access Key (AKID) must be provided in the credential.',
  },
  { text: "Invalid header value b'AWS4-HMAC-SHA256 Credential=AKIA\\n'" },
  { text: 'Request is missing Authentication Token' },
  { text: 'InvalidSecurity: The provided security credentials are not valid.' },
  {
    text: "IncompleteSignature: Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'x'",
  },
  {
    text: "[error] [output:kinesis_streams:k] PutRecords API responded with error='InvalidSignatureException'",
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'An error occurred (InvalidSignatureException) when calling the DescribeCluster operation: Signature expired: 20250101T000000Z is now earlier than 20250101T001000Z',
    kind: 'aws-credentials-expired',
  },
  { text: 'jwt: signature does not match, invalid token in cookie', kind: 'none' },
  { text: 'git commit signature invalid: no public key', kind: 'none' },
  {
    text: "const FATAL = ['InvalidClientTokenId', 'SignatureDoesNotMatch', 'UnrecognizedClientException'];",
    kind: 'none',
  },
  { text: 'BackendError: InvalidToken: jwt malformed', kind: 'none' },
];
