/**
 * Services by the first part of their regional host name, which is also the name of their VPC endpoint.
 * Source: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html and
 * https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
const SAME_NAME =
  'access-analyzer acm-pca aps-workspaces athena autoscaling backup batch bedrock bedrock-runtime cloudformation cloudhsmv2 cloudtrail codebuild codecommit codedeploy codepipeline comprehend config datasync dms dynamodb ebs ec2 ec2messages ecs ecs-agent ecs-telemetry efs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing emr-containers events execute-api fis fsx glue grafana guardduty guardduty-data imagebuilder inspector2 kafka kms lakeformation lambda logs monitoring mq neptune networkmanager notifications personalize pinpoint polly pricing ram rds rds-data redshift redshift-data rekognition resource-groups route53resolver s3 s3tables sagemaker.api sagemaker.runtime scheduler secretsmanager securityhub servicecatalog servicediscovery signer sns sqs ssm ssmmessages states storagegateway sts swf synthetics tagging textract timestream transcribe transfer translate vpc-lattice workspaces xray';

/** Host names whose endpoint is named otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'api.ecr': 'ecr.api',
  'api.sagemaker': 'sagemaker.api',
  'runtime.sagemaker': 'sagemaker.runtime',
  'data.iot': 'iot.data',
  elasticmapreduce: 'elasticmapreduce',
  email: 'email',
  'email-smtp': 'email-smtp',
  firehose: 'kinesis-firehose',
  kinesis: 'kinesis-streams',
  'oidc.eks': 'oidc.eks',
  'oidc-eks': 'oidc.eks',
  'application-autoscaling': 'application-autoscaling',
  'autoscaling-plans': 'autoscaling-plans',
  'api.ecr-public': 'ecr-public.api',
  cognito: 'cognito',
  'cognito-idp': 'cognito-idp',
  'cognito-identity': 'cognito-identity',
};

/** Services that also, or only, have one host name for all regions. Source: https://docs.aws.amazon.com/general/latest/gr/rande.html#global-endpoints */
const GLOBAL =
  'autoscaling budgets ce cloudfront cloudformation dynamodb ec2 elasticloadbalancing globalaccelerator health iam monitoring organizations rds route53 route53domains s3 shield sns sqs sts support waf';

/** Hosts of customers' own resources, with the region before the service: `db.abc.eu-west-1.rds.amazonaws.com`. */
const RESOURCES = 'aos cache compute elb es kafka neptune rds redshift memorydb docdb eks';

/** The endpoint's name for the first part of a regional host name. */
export function serviceOfPrefix(prefix: string): string | undefined {
  return OTHER_NAMES[prefix] ?? (SERVICES.has(prefix) ? prefix : undefined);
}

/** Every first part of a host name that is known. */
export const SERVICE_PREFIXES: readonly string[] = [...SAME_NAME.split(' '), ...Object.keys(OTHER_NAMES)];

/** Whether a service answers without a region in its name. */
export function isGlobalService(prefix: string): boolean {
  return GLOBAL.split(' ').includes(prefix);
}

/** Whether the last part of a host name says that it is a customer's own resource. */
export function isResourceService(service: string): boolean {
  return RESOURCES.split(' ').includes(service);
}

const SERVICES: ReadonlySet<string> = new Set(SAME_NAME.split(' '));
