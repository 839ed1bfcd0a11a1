import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'An error occurred (ThrottlingException) when calling the DescribeLogStreams operation (reached max retries: 4): Rate exceeded',
    entities: { operation: 'DescribeLogStreams' },
  },
  {
    text: `RequestLimitExceeded: Request limit exceeded.
	status code: 503, request id: 12`,
  },
  {
    text: 'operation error EC2: DescribeInstances, exceeded maximum number of attempts, 3, https response error StatusCode: 400, RequestID: 1, api error Throttling: Rate exceeded',
    entities: { service: 'EC2', operation: 'DescribeInstances' },
  },
  { text: 'S3 upload failed: SlowDown: Please reduce your request rate. status code: 503' },
  { text: 'ThrottledException: Rate exceeded' },
  { text: 'api error LimitExceededException: Too many requests' },
  { text: '(Service: Amazon S3; Status Code: 503; Error Code: 503 Slow Down)' },
  { text: 'AWS Error SLOW_DOWN during PutObject operation' },
  { text: 'https response error StatusCode: 429, api error TooManyRequestsException' },
  { text: 'Amazon.Runtime.AmazonServiceException: Rate exceeded ---> HttpErrorResponseException' },
  { text: 'You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.' },
  {
    text: "[error] [output:cloudwatch_logs:c] PutLogEvents API responded with error='ThrottlingException', message='Rate exceeded'",
  },
  { text: 'ClientException: Too many concurrent attempts to create a new revision of the specified family.' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'toomanyrequests: Rate exceeded', kind: 'image-rate-limited' },
  {
    text: 'Waited for 1.2s due to client-side throttling, not priority and fairness, request: GET:https://10.0.0.1/apis/apps/v1',
    kind: 'k8s-api-overloaded',
  },
  {
    text: 'The server rejected the request because too many requests have been received for this subscription.',
    kind: 'none',
  },
  { text: 'fix(retry): treat ThrottlingException and RequestLimitExceeded as retryable', kind: 'none' },
  { text: 'throttling: honour Retry-After on TooManyRequestsException', kind: 'none' },
  { text: 'export const RETRYABLE = /Throttling|Rate exceeded|ECONNRESET/;', kind: 'none' },
];
