import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'botocore.exceptions.NoRegionError: You must specify a region.' },
  { text: 'panic: MissingRegion: could not find region configuration' },
  {
    text: `Error: Region is missing
    at default (/app/node_modules/@smithy/config-resolver/dist-cjs/index.js:117:11)`,
  },
  {
    text: 'Could not connect to the endpoint URL: "https://sts..amazonaws.com/"',
    also: ['aws-endpoint-unreachable'],
  },
  {
    text: "AuthorizationHeaderMalformed: The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Error: getaddrinfo ENOTFOUND s3.eu-west-1.amazonaws.com', kind: 'aws-endpoint-unreachable' },
  { text: 'Which region should the new bucket live in? I would say eu-west-1.', kind: 'none' },
];
