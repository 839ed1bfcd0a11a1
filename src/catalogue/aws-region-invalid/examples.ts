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
  { text: 'panic: MissingRegion: could not find region configuration' },
  {
    text: '{"level":"error","msg":"unable to initialize AWS cloud","error":"failed to introspect region from EC2Metadata, specify --aws-region instead if EC2Metadata is unavailable"}',
  },
  {
    text: 'InvalidArgumentException: Missing required client configuration options: region: (string) A "region" configuration value is required for the "s3" service',
  },
  { text: "botocore.exceptions.UnknownRegionError: Unknown region: 'eu-west-9'." },
  { text: 'endpoint rule error, Invalid region: region was not a valid DNS name.' },
  { text: 'SignatureDoesNotMatch: Credential should be scoped to a valid region.' },
  { text: 'AWS_REGION environment variable is not set' },
  { text: 'error: could not determine AWS region from environment' },
  { text: "MissingEndpoint: 'Endpoint' configuration is required for this service" },
  {
    text: 'com.amazonaws.services.s3.model.AmazonS3Exception: The bucket is in this region: us-west-2. Please use this region to retry the request (Service: Amazon S3; Status Code: 301; Error Code: PermanentRedirect; Request ID: 1; S3 Extended Request ID: 2)',
  },
  {
    text: 'Error: Region is missing from runtimeConfig\n    at resolveRegion (/app/node_modules/@smithy/config-resolver/dist-cjs/index.js:81:11)',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Error: getaddrinfo ENOTFOUND s3.eu-west-1.amazonaws.com', kind: 'aws-endpoint-unreachable' },
  { text: 'Which region should the new bucket live in? I would say eu-west-1.', kind: 'none' },
  { text: 'docs: AWS_DEFAULT_REGION must be set in CI', kind: 'none' },
  { text: 'unable to determine the region of interest in the frame', kind: 'none' },
];
