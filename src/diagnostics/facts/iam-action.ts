/**
 * Operations whose IAM action is called otherwise than they are.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
const RENAMED: Readonly<Record<string, string>> = {
  ListObjects: 's3:ListBucket',
  ListObjectsV2: 's3:ListBucket',
  HeadBucket: 's3:ListBucket',
  HeadObject: 's3:GetObject',
  CopyObject: 's3:PutObject',
  ListBuckets: 's3:ListAllMyBuckets',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  DeleteObjects: 's3:DeleteObject',
};

/** Operations whose name alone tells the service. */
const BY_SERVICE: Readonly<Record<string, readonly string[]>> = {
  s3: ['GetObject', 'PutObject', 'DeleteObject', 'GetBucketLocation', 'PutObjectAcl', 'GetObjectTagging'],
  dynamodb: [
    'GetItem',
    'PutItem',
    'UpdateItem',
    'DeleteItem',
    'BatchGetItem',
    'BatchWriteItem',
    'DescribeTable',
  ],
  sqs: ['SendMessage', 'ReceiveMessage', 'DeleteMessage', 'GetQueueUrl', 'GetQueueAttributes'],
  secretsmanager: ['GetSecretValue', 'DescribeSecret'],
  ssm: ['GetParameter', 'GetParameters', 'GetParametersByPath'],
  kms: ['Decrypt', 'Encrypt', 'GenerateDataKey'],
  logs: ['PutLogEvents', 'CreateLogStream', 'CreateLogGroup', 'DescribeLogStreams'],
  ec2: [
    'DescribeInstances',
    'DescribeVolumes',
    'DescribeSubnets',
    'DescribeSecurityGroups',
    'DescribeVpcs',
    'DescribeTags',
  ],
  sts: ['AssumeRole'],
};

/** `s3:PutObject` for `PutObject`; `undefined` where the service cannot be told. EC2 alone refuses by `UnauthorizedOperation`. */
export function iamActionOf(operation: string, service: string | undefined): string | undefined {
  if (operation.includes(':')) return operation;
  const renamed = RENAMED[operation];
  if (renamed) return renamed;
  const known = Object.entries(BY_SERVICE).find(([, operations]) => operations.includes(operation));
  if (known) return `${known[0]}:${operation}`;
  const prefix = PREFIXES[service?.toLowerCase().replace(/^(?:amazon|aws) ?/, '') ?? ''];
  return prefix && `${prefix}:${operation}`;
}

const PREFIXES: Readonly<Record<string, string>> = {
  s3: 's3',
  ec2: 'ec2',
  dynamodb: 'dynamodb',
  dynamodbv2: 'dynamodb',
  sqs: 'sqs',
  sns: 'sns',
  kms: 'kms',
  ssm: 'ssm',
  'secrets manager': 'secretsmanager',
  secretsmanager: 'secretsmanager',
  lambda: 'lambda',
  eks: 'eks',
  ecr: 'ecr',
  sts: 'sts',
  iam: 'iam',
  'cloudwatch logs': 'logs',
  logs: 'logs',
  cloudwatch: 'cloudwatch',
  kinesis: 'kinesis',
  'auto scaling': 'autoscaling',
};

/** Actions that take no resource, so that `*` asks the real question. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
const WITHOUT_RESOURCE =
  /^(?:ec2:Describe\w{1,80}|(?:autoscaling|elasticloadbalancing|cloudwatch):Describe\w{1,80}|s3:ListAllMyBuckets|cloudwatch:(?:PutMetricData|GetMetricData|ListMetrics)|ecr:GetAuthorizationToken|eks:ListClusters|iam:List(?:Roles|Users|Policies)|sts:GetCallerIdentity|sns:ListTopics|sqs:ListQueues|route53:ListHostedZones)$/;

/** The resource to ask about: `*` for an action that takes none, else the one named; `undefined` where none is known. */
export function resourceFor(action: string, resourceArn: string | undefined): string | undefined {
  return WITHOUT_RESOURCE.test(action) ? '*' : resourceArn;
}
