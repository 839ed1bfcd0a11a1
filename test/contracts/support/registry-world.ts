const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

/** The role that pulls, in the shape of IAM. */
export const PULLER = {
  RoleName: 'puller',
  RoleId: 'AROAPULLER',
  Arn: `arn:aws:iam::${ACCOUNT}:role/puller`,
  Path: '/',
  AssumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  },
  AttachedManagedPolicies: [
    {
      PolicyName: 'AmazonEC2ContainerRegistryPullOnly',
      PolicyArn: 'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly',
    },
  ],
  RolePolicyList: [],
};

/** The instance profile that holds it. */
export const PROFILE = {
  InstanceProfileName: 'nodes',
  Arn: `arn:aws:iam::${ACCOUNT}:instance-profile/nodes`,
  Roles: [{ RoleName: 'puller' }],
};

/** A Fargate profile that uses it. */
export const FARGATE_PROFILE = {
  clusterName: 'prod',
  fargateProfileName: 'dns',
  fargateProfileArn: `arn:aws:eks:${REGION}:${ACCOUNT}:fargateprofile/prod/dns/0a1b`,
  podExecutionRoleArn: PULLER.Arn,
  subnets: ['subnet-1'],
  status: 'ACTIVE',
};

/** A registry with one image of each sort. */
export const ECR = {
  repositories: [
    {
      repositoryArn: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/shop/till`,
      repositoryName: 'shop/till',
      repositoryUri: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/shop/till`,
    },
  ],
  images: [
    {
      repositoryName: 'shop/till',
      imageDigest: 'sha256:aa',
      imageTags: ['1.0', 'latest'],
      imagePushedAt: 1767225600,
      imageManifestMediaType: 'application/vnd.oci.image.index.v1+json',
      manifest: { schemaVersion: 2, manifests: [] },
    },
  ],
  policies: [{ repositoryName: 'shop/till', policyText: '{"Version":"2012-10-17","Statement":[]}' }],
  pullThroughCacheRules: [{ ecrRepositoryPrefix: 'hub', upstreamRegistryUrl: 'registry-1.docker.io' }],
};
