import type { Resource } from '../../world.ts';

interface Grant {
  readonly path?: string;
  readonly actions: readonly string[];
}

const EC2_NETWORK = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:AttachNetworkInterface',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeInstances',
  'ec2:DescribeTags',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeInstanceTypes',
  'ec2:DescribeSubnets',
  'ec2:DetachNetworkInterface',
  'ec2:ModifyNetworkInterfaceAttribute',
  'ec2:UnassignPrivateIpAddresses',
];
const ECR_PULL = ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const ECR_READ = [
  ...ECR_PULL,
  'ecr:BatchCheckLayerAvailability',
  'ecr:GetRepositoryPolicy',
  'ecr:DescribeRepositories',
  'ecr:ListImages',
  'ecr:DescribeImages',
  'ecr:GetLifecyclePolicy',
  'ecr:GetLifecyclePolicyPreview',
  'ecr:ListTagsForResource',
  'ecr:DescribeImageScanFindings',
];

// Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
const MANAGED: Readonly<Record<string, Grant>> = {
  AmazonEKSWorkerNodePolicy: {
    actions: [
      'ec2:DescribeInstances',
      'ec2:DescribeInstanceTypes',
      'ec2:DescribeRouteTables',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVolumes',
      'ec2:DescribeVolumesModifications',
      'ec2:DescribeVpcs',
      'eks:DescribeCluster',
      'eks-auth:AssumeRoleForPodIdentity',
    ],
  },
  AmazonEKSWorkerNodeMinimalPolicy: { actions: ['eks-auth:AssumeRoleForPodIdentity'] },
  AmazonEKS_CNI_Policy: { actions: EC2_NETWORK },
  AmazonEC2ContainerRegistryReadOnly: { actions: ECR_READ },
  AmazonEC2ContainerRegistryPullOnly: { actions: [...ECR_PULL, 'ecr:BatchImportUpstreamImage'] },
  AmazonEC2ContainerRegistryPowerUser: { actions: ['ecr:*'] },
  AmazonEKSClusterPolicy: {
    actions: ['ec2:*', 'elasticloadbalancing:*', 'autoscaling:Describe*', 'kms:DescribeKey'],
  },
  AmazonEKSFargatePodExecutionRolePolicy: { actions: ECR_PULL.concat('ecr:BatchCheckLayerAvailability') },
  AmazonSSMManagedInstanceCore: {
    actions: ['ssm:UpdateInstanceInformation', 'ssmmessages:*', 'ec2messages:*'],
  },
  AmazonS3ReadOnlyAccess: { actions: ['s3:Get*', 's3:List*', 's3:Describe*'] },
  AmazonS3FullAccess: { actions: ['s3:*'] },
  AmazonEC2ReadOnlyAccess: { actions: ['ec2:Describe*', 'ec2:Get*'] },
  AmazonDynamoDBReadOnlyAccess: { actions: ['dynamodb:Get*', 'dynamodb:Describe*', 'dynamodb:Query'] },
  ReadOnlyAccess: { actions: ['*:Get*', '*:List*', '*:Describe*'] },
  AdministratorAccess: { actions: ['*'] },
  AmazonEBSCSIDriverPolicy: {
    path: 'service-role/',
    actions: ['ec2:CreateVolume', 'ec2:AttachVolume', 'ec2:Describe*'],
  },
};

const ARN = /^arn:aws[a-z-]{0,10}:iam::aws:policy\/(.{1,512})$/;

/** A policy that AWS itself manages, in the shape of the IAM API; every one grants its actions on all resources. */
export function managedPolicyOf(arn: string): Resource | undefined {
  const [, path = ''] = ARN.exec(arn) ?? [];
  const name = path.split('/').at(-1) ?? '';
  const grant = MANAGED[name];
  if (grant === undefined || path !== `${grant.path ?? ''}${name}`) return undefined;
  const Statement = [{ Effect: 'Allow', Action: grant.actions, Resource: '*' }];
  return {
    PolicyName: name,
    Arn: arn,
    Path: `/${grant.path ?? ''}`,
    DefaultVersionId: 'v1',
    AttachmentCount: 1,
    IsAttachable: true,
    CreateDate: '2018-05-27T21:07:15Z',
    UpdateDate: '2018-05-27T21:07:15Z',
    PolicyVersionList: [
      {
        VersionId: 'v1',
        IsDefaultVersion: true,
        CreateDate: '2018-05-27T21:07:15Z',
        Document: { Version: '2012-10-17', Statement },
      },
    ],
  };
}
