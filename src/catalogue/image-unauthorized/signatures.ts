import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'unauthorized',
    literals: [
      'unauthorized: the client does not',
      'logging into "',
      'unauthorized:',
      ': unauthorized',
      'invalid userna',
      'reading manifest',
      '"unauthorized"',
    ],
    pattern:
      /(?:image|pull|registry|daemon|manifest|\/v[12]\/|docker|blob|repository|source|auth token|azurecr|harbor)(?:(?! Warning | Normal |probe failed).){0,400}?\bunauthorized: (?:authentication required|unauthorized|access|incorrect|invalid|http basic|you don't|the client|not authorized|unauthenticated|user|authentication|token|failed|wrong|login|bad|your|application|project)|\/v2\/[^\s"']{2,300}["']?: unauthorized(?=["'.,)]|$| [^a-z:])|reading manifest [^ ]{1,128} in [^ ]{1,200}: (?:authentication required|unauthorized)|"code": ?"UNAUTHORIZED", ?"message": ?"authentication required|unauthorized: your account must log in|unauthorized: (?:authentication required|incorrect username or password|access to the requested resource|unauthorized to access repository)|invalid username\/password: unauthorized|unauthorized: the client does not have permission|logging into "[^"\s]{3,200}": invalid username\/password/i,
  },
  {
    id: 'status-401',
    literals: [' 401', ':401'],
    pattern:
      /(?:failed to pull|pulling|resolve (?:reference|image|source|ref )|to authorize|anonymous token|bearer token|oauth token|manifests?\b|blobs?\/|from registry|initializing source|(?:to|of|oauth) fetch|failed to fetch|login attempt)(?:(?! Warning | Normal |probe failed|apiserver).){0,360}?(?:status(?: code)?(?: from [^ ]{1,20} request to [^ ]{1,400})?(?::? |:)|from registry |: ?|\]: )401\b/i,
  },
  {
    id: 'expired-token',
    literals: ['authorization token has expired', 'token has expired. reauthenticate'],
    pattern: /your authorization token has expired/i,
  },
  {
    id: 'localised',
    literals: [
      'authentification requise',
      'autenticaç',
      'autenticación',
      '需要身份验证',
      '需要驗證',
      '認証が必要',
      '인증이 필요',
      'unauthorized :',
      'unauthorized:',
    ],
    pattern:
      /unauthorized ?: ?(?:authentification requise|autentica[çc][ãa]o necess[áa]ria|se requiere autenticación|需要身份验证|需要驗證|認証が必要|인증이 필요)/i,
  },
];
