import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'refused',
    literals: ['invalididentitytoken', 'idprejectedclaim', 'idpcommunicationerror'],
    pattern:
      /\b(?:InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError)(?:Exception)?(?:['"]?[:)<,]| when| \([A-Z])/i,
  },
  {
    id: 'no-provider',
    literals: [
      "doesn't match configured thumbprint",
      'must be before the expiration date/time',
      'incorrect token audience',
      "couldn't retrieve verification key",
      'verification key from your identity provider',
      'openidconnect-anbieter',
      'connect provid',
      'is not a valid jwt',
      'could not assume role with oidc',
      'web identity token that was passed',
      'web identity token provided',
      'token is not a login with',
    ],
    pattern:
      /no open ?id ?connect provider found|incorrect token audience|couldn't retrieve verification key|ID token provided is not a valid JWT|could not assume role with OIDC: missing a required claim|web identity token (?:that was passed|provided) (?:could not be validated|is expired)|provided token is not a login with|HTTPS certificate doesn't match configured thumbprint|(?<!eks auth.{0,300}|PodIdentity.{0,300})\btoken expired: current date\/time .{4,60} must be before the expiration date\/time/i,
  },
  {
    id: 'expired',
    literals: ['assumerolewithwebidentity', 'webidentity'],
    pattern:
      /(?:AssumeRoleWithWebIdentity|WebIdentityErr).{0,300}(?:ExpiredToken(?:Exception)?|token expired|token has expired)|ExpiredToken(?:Exception)?.{0,60}AssumeRoleWithWebIdentity/i,
  },
  {
    id: 'unreadable',
    literals: [
      'could not find file',
      'could not find a part of the path',
      'eks.amazonaws.com/serviceaccount',
      'webidentityerr',
      'failed fetching web identity',
      'token from path',
      'web_identity_token_file',
      'identity token',
      'identitytoken',
      'token file',
      'token could not be loaded from',
      'missingwebidentitytokenfile',
    ],
    pattern:
      /(?:permission denied|EACCES|no such file or directory|ENOENT|not found|unable to read|cannot read).{0,80}eks\.amazonaws\.com\/serviceaccount\/token|eks\.amazonaws\.com\/serviceaccount\/token['"]?.{0,30}(?:permission denied|no such file|not found|does not exist|is denied)|(?:AccessDenied|NoSuchFile|FileNotFound)Exception: \S{0,40}eks\.amazonaws\.com\/serviceaccount\/token|a token could not be loaded from the WebIdentityTokenFile|MissingWebIdentityTokenFile|WebIdentityErr: token file path is not set|\btoken file path is not set|WebIdentityErr: failed to retrieve credentials(?!(?:\\n|\\t|[ ,.\\]){0,8}caused by)|(?:unable to|failed to|cannot|could not|failed) (?:read|open|load|fetch\w{0,3}) (?:the )?(?:web ?identity ?token|token file|WebIdentity token)|failed fetching WebIdentity token|web identity token file .{0,120}(?:permission denied|no such file|not exist|empty)|could not find (?:file|a part of the path) ['"]?\/var\/run\/secrets\/eks\.amazonaws\.com\//i,
  },
  {
    id: 'unreadable-answer',
    literals: ['webidentityerr: failed to retrieve credentials caused by: serializationerror'],
    pattern: /WebIdentityErr: failed to retrieve credentials caused by: SerializationError/i,
  },
];
