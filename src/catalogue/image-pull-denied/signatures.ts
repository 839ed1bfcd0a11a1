import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'pull-access',
    literals: [
      'permission to access the ecr image',
      'denied: the client does not have',
      'pull access denied',
      'insufficient_scope',
      'does not exist or no pull access',
      "may require 'docker login'",
      'may require authorization',
    ],
    pattern:
      /pull access denied(?= for |[,:."']|$)|insufficient_scope: |error=\\?"insufficient_scope|repository [^ ]{1,200} not found: does not exist or no pull access|does not exist or may require (?:'docker login'|authorization)|Lambda does not have permission to access the ECR image|\bdenied: the client does not have permission for/i,
  },
  {
    id: 'denied',
    literals: [
      'denied: permission_denied: ',
      'artifactregistry.repositories.',
      'requested access to the resource is denied',
      ': denied',
      'or the resource may not exist',
      'unauthenticated requests do not',
      'denied:',
      '"denied"',
      'access to the requested resource is not authorized',
      '"message": "den',
      '"message":"den',
    ],
    pattern:
      /(?<![a-z] ["']?)requested access to the resource is denied|caller does not have permission or the resource may not exist ['"]storage\.objects\.|unauthenticated requests do not have permission ['"]artifactregistry|(?:\/v2\/[^\s"']{2,300}['"]?|(?:reading manifest|pulling image|pull image|initializing source)[^\n]{0,200}?): denied(?=["'.,)]|$| [^a-z])|denied: permission ["'][a-z.]{5,80}["'] denied on resource|(?:manifest|image|registry|docker|daemon|pull|v2\/)[^\n]{0,200}?[: ]denied: (?:denied|access forbidden|permission|you (?:do not|don't) have|user:|not allowed|unauthenticated request|installation not allowed)|(?:docker|daemon|image|registry)[^\n]{0,120}?\{ ?"message": ?"denied|access to the requested resource is not authorized|\bdenied: permission_denied: (?:(?:read|write|create|delete)_package|the (?:token|requested))|permission ["']artifactregistry\.repositories\.\w{5,30}["'] denied on resource/i,
  },
  {
    id: 'ecr-action',
    literals: [
      'ecr:batchgetimage',
      'ecr:getdownloadurlforlayer',
      'ecr:getauthorizationtoken',
      'ecr:batchchecklayeravailability',
    ],
    pattern:
      /(?:not authorized|denied|autoris|autoriz|权限|授权|権限|권한|berechtigt).{0,200}?ecr:(?:BatchGetImage|GetDownloadUrlForLayer|GetAuthorizationToken|BatchCheckLayerAvailability)/i,
  },
  {
    id: 'forbidden',
    literals: [' 403', '403 forbidden'],
    pattern:
      /(?:pull|resolve|to authorize|anonymous token|bearer token|bear token|oauth token|manifests?\/|blobs?\/|from registry|initializing source|registry(?!\.npmjs|\.yarnpkg))(?:(?! Warning | Normal |probe failed).){0,300}?(?:status(?: code)?(?: from [^:]{1,200})?:? |from registry |: )403\b|403 Forbidden.{0,80}(?:pull|manifest|registry(?!\.npmjs|\.yarnpkg))|error parsing HTTP 403 response body/i,
  },
  {
    id: 'acr-firewall',
    literals: ['is not allowed access. refer', 'aka.ms/acr', 'client with ip'],
    pattern: /client with IP ['"]?[^'"\s]{2,60}['"]? is not allowed access|aka\.ms\/acr\/firewall/i,
  },
  {
    id: 'manifest-head',
    literals: ['": forbidden', '403 forbidden'],
    pattern:
      /Head "https?:\/\/[^" ]{4,300}?\/manifests\/[^" ]{1,200}": Forbidden|Head "https?:\/\/[^" ]{4,300}?\/manifests\/[^" ]{1,200}": (?:unexpected status(?: code)? )?403 Forbidden/i,
  },
];
