import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'too-many',
    literals: [
      'too many requests to registry',
      'too many request to registry',
      'toomanyrequests',
      'pull rate limit',
      'error parsing http 429',
    ],
    pattern:
      /\btoomanyrequests(?:: |\\?"[,}]|$)|[:=] "?toomanyrequests\b(?! \w)|error parsing HTTP 429 response body|reached your (?:\w{1,20} )?pull rate limit|too many requests? to registry/i,
  },
  {
    id: 'status-429',
    literals: [' 429', ':429', '429 too many', '429: '],
    pattern:
      /(?:pull|resolve|manifests?\/|blobs?\/|registry|ghcr|docker|anonymous token|oauth token)(?:(?! Warning | Normal |probe failed).){0,400}?(?:\b429 Too Many|(?:status|code|HTTP|error|returned|received)(?::? |:)429\b|\b429: |: 429$)|\b429 Too Many Requests.{0,80}?\/v2\/[^ ]{1,200}\/(?:manifests|blobs)\//i,
  },
];
