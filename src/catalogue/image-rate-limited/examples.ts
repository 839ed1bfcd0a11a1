import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
  },
  {
    text: 'Failed to pull image "ghcr.io/acme/x:1": failed to resolve reference "ghcr.io/acme/x:1": unexpected status from HEAD request to https://ghcr.io/v2/acme/x/manifests/1: 429 Too Many Requests',
    entities: { image: 'ghcr.io/acme/x:1' },
  },
  {
    text: 'error parsing HTTP 429 response body: invalid character \'T\' looking for beginning of value: "Too Many Requests (HAP429)."',
  },
  { text: '{"errors":[{"code":"TOOMANYREQUESTS","message":"Rate exceeded"}]}' },
  {
    text: 'Error: initializing source docker://acme/app:1: requesting bearer token: too many requests to registry',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Failed to pull image "acme/x:1": pull QPS exceeded', kind: 'image-pull-failed' },
  {
    text: 'An error occurred (ThrottlingException) when calling the DescribeImages operation: Rate exceeded',
    kind: 'aws-throttled',
  },
  { text: 'our search API answers 429 Too Many Requests when the crawler runs', kind: 'none' },
  {
    text: 'When the registry answers `toomanyrequests` the mirror falls back to the cache. Adds a test with a recorded 429 response.',
    kind: 'none',
  },
  {
    text: 'does the limit of "toomanyrequests" at the registry count by address or by account?',
    kind: 'none',
  },
];
