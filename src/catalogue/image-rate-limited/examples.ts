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
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Failed to pull image "acme/x:1": pull QPS exceeded', kind: 'image-pull-failed' },
  {
    text: 'An error occurred (ThrottlingException) when calling the DescribeImages operation: Rate exceeded',
    kind: 'aws-throttled',
  },
  { text: 'our search API answers 429 Too Many Requests when the crawler runs', kind: 'none' },
];
