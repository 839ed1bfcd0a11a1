import { describe, expect, it } from 'vitest';
import { endpointFor } from '../../../src/providers/aws/endpoint.ts';
import { policyFor } from '../../../src/providers/aws/policy.ts';
import { homeRegionOf, partitionOf, validRegion } from '../../../src/providers/aws/region.ts';

it('a policy allows what the methods need, a statement a service', () => {
  expect(policyFor(['eksCluster', 'role', 'oidcProvider', 'role'])).toEqual({
    Version: '2012-10-17',
    Statement: [
      { Sid: 'ReadEks', Effect: 'Allow', Action: ['eks:DescribeCluster'], Resource: '*' },
      {
        Sid: 'ReadIam',
        Effect: 'Allow',
        Action: ['iam:GetOpenIDConnectProvider', 'iam:GetRole'],
        Resource: '*',
      },
    ],
  });
});

describe('the region of an account’s global services', () => {
  const eks = { name: 'prod', region: 'eu-west-1', account: '111122223333' };
  const settings = {
    clusters: [{ name: 'prod', eks, connection: { by: 'eks' } as const }],
    accounts: [{ id: '444455556666', roleArn: 'arn:aws-cn:iam::444455556666:role/r' }],
  };

  it.each([
    ['444455556666', {}, 'cn-north-1'],
    ['111122223333', { AWS_REGION: 'us-west-2' }, 'eu-west-1'],
    ['777788889999', { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
    ['777788889999', {}, 'us-east-1'],
    [undefined, {}, 'us-east-1'],
  ])('of %s with %j is %s', (account, environment, region) => {
    expect(homeRegionOf(account, settings, environment)).toBe(region);
  });
});

it.each([
  ['eu-west-1', 'aws'],
  ['cn-northwest-1', 'aws-cn'],
  ['us-gov-east-1', 'aws-us-gov'],
])('%s is in the partition %s', (region, partition) => {
  expect(validRegion(region)).toBe(region);
  expect(partitionOf(region)).toBe(partition);
});

it.each(['', 'eu-west', 'EU-WEST-1', 'eu-west-1.evil.example', 'eu-west-1\n', '-'])(
  '%j is no region',
  text => {
    expect(() => validRegion(text)).toThrow();
  },
);

it.each([
  [{}, undefined],
  [{ AWS_ENDPOINT_URL: 'http://a' }, 'http://a'],
  [{ AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_IAM: 'http://b' }, 'http://b'],
  [{ AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_STS: 'http://b' }, 'http://a'],
  [{ AWS_ENDPOINT_URL_IAM: 'http://b', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, undefined],
])('IAM is asked as %j says', (environment, endpoint) => {
  expect(endpointFor('iam', environment)).toBe(endpoint);
});
