import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'botocore.exceptions.ClientError: An error occurred (UnauthorizedOperation) when calling the DescribeInstances operation: You are not authorized to perform this operation. Encoded authorization failure message: 4lEFPQ',
    entities: { operation: 'DescribeInstances' },
  },
  {
    text: 'AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/orders-api/1710000000000 is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-central-1:111122223333:table/orders because no identity-based policy allows the dynamodb:PutItem action',
    entities: {
      principalArn: 'arn:aws:sts::111122223333:assumed-role/orders-api/1710000000000',
      roleArn: 'arn:aws:iam::111122223333:role/orders-api',
      account: '111122223333',
      operation: 'dynamodb:PutItem',
      region: 'eu-central-1',
    },
  },
  {
    text: 'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied',
    entities: { operation: 'ListObjectsV2' },
  },
  {
    text: 'Usuário: arn:aws:sts::111122223333:assumed-role/ebs/1761042290517738406 não está autorizado a realizar: ec2:CreateVolume no recurso: arn:aws:ec2:sa-east-1:111122223333:volume/*',
    entities: { operation: 'ec2:CreateVolume', region: 'sa-east-1' },
  },
  {
    text: 'AmazonS3Exception: Forbidden (Service: Amazon S3; Status Code: 403; Error Code: 403 Forbidden; Request ID: 32ED94CC70510060)',
  },
  {
    text: 'software.amazon.awssdk.services.s3.model.S3Exception: null (Service: S3, Status Code: 403, Request ID: 1A2B)',
  },
  { text: 'Access to the resource https://sqs.eu-west-1.amazonaws.com/111122223333/orders is denied.' },
  { text: 'error_class=Aws::S3::Errors::AccessDenied error="Access Denied"' },
  {
    text: 'Amazon.S3.AmazonS3Exception: Access Denied ---> Amazon.Runtime.Internal.HttpErrorResponseException',
  },
  {
    text: 'operation error KMS: Decrypt, https response error StatusCode: 400, RequestID: 1a, AccessDeniedException: The ciphertext refers to a customer master key that does not exist',
  },
  { text: 'unhandled error (AccessDeniedException): Error { code: "AccessDeniedException", message: "no" }' },
  {
    text: '{ "__type": "com.amazon.coral.service#AccessDeniedException", "Message": "User is not authorized" }',
  },
  { text: "AccessDeniedException: You don't have permissions to access this resource." },
  { text: 'Forbidden: Forbidden\n\tstatus code: 403, request id: 9X, host id: abc' },
  {
    text: '<Error><Code>AllAccessDisabled</Code><Message>All access to this object has been disabled</Message></Error>',
  },
  { text: 'resulted in a `403 Forbidden` response: AccessDenied (client): Access Denied' },
  { text: 'initial ListObjectsV2 failed for bucket acme: Client error: Forbidden: Access Denied' },
  { text: 'Error: creating VPC. Encoded authorization failure message: 4s1yK' },
  {
    text: 'SecretsManagerException: Access to KMS is not allowed (Service: SecretsManager, Status Code: 400, Request ID: 1)',
  },
  { text: 'AccessDeniedException: \n	status code: 400, request id: 9c0b3f3e-52aa-41c6-90d7-0c1b8f7a2d11' },
  {
    text: "[2026/02/03 10:11:12] [error] [output:cloudwatch_logs:cloudwatch_logs.0] CreateLogGroup API responded with error='AccessDeniedException'",
  },
  { text: 'CREATE_FAILED AWS::S3::Bucket Artifacts API: s3:CreateBucket Access Denied' },
  {
    text: 'Your access has been denied by S3, please make sure your request credentials have permission to GetObject for code-bucket/fn.zip. S3 Error Code: AccessDenied. S3 Error Message: Access Denied',
  },
  {
    text: 'S3 error: Access Denied For more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  },
  {
    text: 'Access to the secret is denied (Service: AWSSecretsManager; Status Code: 400; Error Code: AccessDeniedException; Request ID: 1; Proxy: null)',
  },
  {
    text: 'Resource handler returned message: "Encountered a permissions error performing a tagging operation, please add required tag permissions."',
  },
  { text: '{"__type":"com.amazonaws.dynamodb.v20120810#AccessDeniedException"}' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/deploy',
    kind: 'aws-assume-role-denied',
  },
  { text: 'java.nio.file.AccessDeniedException: /data/export.csv', kind: 'none' },
  { text: 'El operario no está autorizado para realizar: soldadura TIG', kind: 'none' },
  {
    text: "pull access denied for 444455556666.dkr.ecr.eu-west-1.amazonaws.com/app, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::111122223333:assumed-role/node/i-0123456789abcdef0 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/app",
    kind: 'image-pull-denied',
  },
  { text: 'java.nio.file.AccessDeniedException: /data/app/cache', kind: 'none' },
  { text: 'org.springframework.security.access.AccessDeniedException: Access is denied', kind: 'none' },
  { text: 'if code in ("UnauthorizedOperation", "AccessDenied"): return NO_PERMISSION', kind: 'none' },
];
