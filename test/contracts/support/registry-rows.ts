import { expect } from 'vitest';
import type { AwsPort } from '../../../src/providers/aws/port.ts';
import type { AwsRow } from './aws-row.ts';
import { FARGATE_PROFILE, PULLER } from './registry-world.ts';

const account = { account: '111122223333' };
const where = { ...account, region: 'eu-west-1' };
const REPOSITORY = 'arn:aws:ecr:eu-west-1:111122223333:repository/shop/till';
const IMAGE = { digest: 'sha256:aa', tags: ['1.0', 'latest'], pushedAt: new Date('2026-01-01T00:00:00Z') };

type Method =
  | 'instanceProfile'
  | 'attachedPolicies'
  | 'simulate'
  | 'fargateProfile'
  | 'repository'
  | 'repositoryPolicy'
  | 'ecrImage'
  | 'ecrImages'
  | 'ecrManifest'
  | 'cacheRules';

/** The reads of registries, and of who may pull from them. */
export const REGISTRY_ROWS: { readonly [M in Method & keyof AwsPort]: AwsRow } = {
  instanceProfile: {
    ask: port => port.instanceProfile(account, 'nodes'),
    answers: {
      arn: 'arn:aws:iam::111122223333:instance-profile/nodes',
      name: 'nodes',
      roles: [{ arn: PULLER.Arn, name: 'puller' }],
    },
    askAbsent: port => port.instanceProfile(account, 'none'),
    absent: undefined,
    needs: 'iam:GetInstanceProfile',
    resource: expect.stringMatching(/nodes$/),
  },
  attachedPolicies: {
    ask: port => port.attachedPolicies(account, 'puller'),
    answers: {
      items: [
        {
          arn: 'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly',
          name: 'AmazonEC2ContainerRegistryPullOnly',
        },
      ],
      complete: true,
    },
    askAbsent: port => port.attachedPolicies(account, 'nobody'),
    absent: undefined,
    needs: 'iam:ListAttachedRolePolicies',
    resource: 'role puller',
  },
  simulate: {
    ask: port => port.simulate(account, PULLER.Arn, ['ecr:BatchGetImage', 'ecr:PutImage'], REPOSITORY),
    answers: [
      {
        action: 'ecr:BatchGetImage',
        decision: 'allowed',
        policies: ['AmazonEC2ContainerRegistryPullOnly'],
        inBoundary: true,
        inOrganisation: true,
      },
      {
        action: 'ecr:PutImage',
        decision: 'implicitDeny',
        policies: [],
        inBoundary: true,
        inOrganisation: true,
      },
    ],
    askAbsent: port =>
      port.simulate(account, 'arn:aws:iam::111122223333:role/nobody', ['ecr:BatchGetImage'], REPOSITORY),
    absent: undefined,
    needs: 'iam:SimulatePrincipalPolicy',
    resource: PULLER.Arn,
  },
  fargateProfile: {
    ask: port => port.fargateProfile(where, 'prod', 'dns'),
    answers: {
      name: 'dns',
      arn: FARGATE_PROFILE.fargateProfileArn,
      status: 'ACTIVE',
      executionRoleArn: PULLER.Arn,
      subnetIds: ['subnet-1'],
    },
    askAbsent: port => port.fargateProfile(where, 'prod', 'none'),
    absent: undefined,
    needs: 'eks:DescribeFargateProfile',
    resource: expect.stringContaining('prod'),
  },
  repository: {
    ask: port => port.repository(where, 'shop/till'),
    answers: {
      arn: REPOSITORY,
      name: 'shop/till',
      uri: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/till',
    },
    askAbsent: port => port.repository(where, 'shop/none'),
    absent: undefined,
    needs: 'ecr:DescribeRepositories',
    resource: expect.stringContaining(':repository/'),
  },
  repositoryPolicy: {
    ask: port => port.repositoryPolicy(where, 'shop/till'),
    answers: '{"Version":"2012-10-17","Statement":[]}',
    askAbsent: port => port.repositoryPolicy(where, 'shop/none'),
    absent: undefined,
    needs: 'ecr:GetRepositoryPolicy',
    resource: REPOSITORY,
  },
  ecrImage: {
    ask: port => port.ecrImage(where, 'shop/till', { tag: '1.0' }),
    answers: IMAGE,
    askAbsent: port => port.ecrImage(where, 'shop/till', { digest: 'sha256:bb' }),
    absent: undefined,
    needs: 'ecr:DescribeImages',
    resource: REPOSITORY,
  },
  ecrImages: {
    ask: port => port.ecrImages(where, 'shop/till'),
    answers: { items: [IMAGE], complete: true },
    askAbsent: port => port.ecrImages(where, 'shop/none'),
    absent: undefined,
    needs: 'ecr:DescribeImages',
    resource: REPOSITORY,
  },
  ecrManifest: {
    ask: port => port.ecrManifest(where, 'shop/till', { digest: 'sha256:aa' }),
    answers: {
      text: '{"schemaVersion":2,"manifests":[]}',
      mediaType: 'application/vnd.oci.image.index.v1+json',
    },
    askAbsent: port => port.ecrManifest(where, 'shop/till', { tag: '9.9' }),
    absent: undefined,
    needs: 'ecr:BatchGetImage',
    resource: REPOSITORY,
  },
  cacheRules: {
    ask: port => port.cacheRules(where),
    answers: { items: [{ prefix: 'hub', upstream: 'registry-1.docker.io' }], complete: true },
    askAbsent: port => port.cacheRules({ ...where, region: 'eu-north-1' }),
    absent: { items: [], complete: true },
    needs: 'ecr:DescribePullThroughCacheRules',
    resource: expect.stringContaining(':repository/'),
  },
};
