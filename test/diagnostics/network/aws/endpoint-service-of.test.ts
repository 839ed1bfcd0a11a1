import { expect, test } from 'vitest';
import { endpointServiceOf } from '../../../../src/diagnostics/network/aws/endpoint-service-of.ts';

/** A regional service, with what differs from the plainest. */
function service(name: string, region: string, more: object = {}) {
  const plain = { global: false, fips: false, dualStack: false, optIn: false, known: true };
  return { is: 'service', service: name, region, ...plain, ...more };
}

test.each([
  ['sts.eu-west-1.amazonaws.com', service('sts', 'eu-west-1')],
  ['https://ec2.eu-west-1.amazonaws.com/', service('ec2', 'eu-west-1')],
  ['STS.EU-WEST-1.AMAZONAWS.COM.:443', service('sts', 'eu-west-1')],
  ['111122223333.dkr.ecr.eu-west-1.amazonaws.com', service('ecr.dkr', 'eu-west-1')],
  ['111122223333.dkr-ecr.eu-west-1.on.aws', service('ecr.dkr', 'eu-west-1', { dualStack: true })],
  ['111122223333.dkr.ecr-fips.us-east-1.amazonaws.com', service('ecr.dkr', 'us-east-1', { fips: true })],
  ['api.ecr.eu-west-1.amazonaws.com', service('ecr.api', 'eu-west-1')],
  ['ecr.eu-west-1.api.aws', service('ecr.api', 'eu-west-1', { dualStack: true })],
  ['oidc.eks.eu-west-1.amazonaws.com', service('oidc.eks', 'eu-west-1')],
  ['eks-auth.eu-west-1.api.aws', service('eks-auth', 'eu-west-1', { dualStack: true })],
  ['eks.eu-west-1.amazonaws.com', service('eks', 'eu-west-1')],
  ['my-bucket.s3.eu-west-1.amazonaws.com', service('s3', 'eu-west-1')],
  ['my.eu-west-1.bucket.s3.eu-west-1.amazonaws.com', service('s3', 'eu-west-1')],
  ['my-bucket.s3.dualstack.eu-west-1.amazonaws.com', service('s3', 'eu-west-1', { dualStack: true })],
  ['my-bucket.s3-fips.us-east-2.amazonaws.com', service('s3', 'us-east-2', { fips: true })],
  ['s3-eu-west-1.amazonaws.com', service('s3', 'eu-west-1')],
  ['my-bucket.s3.amazonaws.com', service('s3', 'us-east-1', { global: true })],
  ['sts.amazonaws.com', service('sts', 'us-east-1', { global: true })],
  ['iam.amazonaws.com', service('iam', 'us-east-1', { global: true })],
  ['sts-fips.us-east-1.amazonaws.com', service('sts', 'us-east-1', { fips: true })],
  ['sts.cn-north-1.amazonaws.com.cn', service('sts', 'cn-north-1')],
  ['s3.cn-northwest-1.amazonaws.com.cn', service('s3', 'cn-northwest-1')],
  ['sts.us-gov-west-1.amazonaws.com', service('sts', 'us-gov-west-1')],
  ['sts.eusc-de-east-1.amazonaws.eu', service('sts', 'eusc-de-east-1')],
  ['sts.ap-east-1.amazonaws.com', service('sts', 'ap-east-1', { optIn: true })],
  ['kinesis.eu-west-1.amazonaws.com', service('kinesis-streams', 'eu-west-1')],
  ['brandnewthing.eu-west-1.amazonaws.com', service('brandnewthing', 'eu-west-1', { known: false })],
])('reads %s', (host, answer) => {
  expect(endpointServiceOf(host)).toEqual(answer);
});

test.each([
  [
    'ABCDEF0123456789ABCDEF0123456789.gr7.eu-west-1.eks.amazonaws.com',
    { is: 'eks-api', region: 'eu-west-1' },
  ],
  [
    'ABCDEF0123456789ABCDEF0123456789.gr7.cn-north-1.eks.amazonaws.com.cn',
    { is: 'eks-api', region: 'cn-north-1' },
  ],
  ['ABCDEF01.yl4.eks-cluster.eu-west-1.api.aws', { is: 'eks-api', region: 'eu-west-1' }],
  ['shop.abc123.eu-west-1.rds.amazonaws.com', { is: 'resource', service: 'rds', region: 'eu-west-1' }],
  ['a1b2.eu-west-1.elb.amazonaws.com', { is: 'resource', service: 'elb', region: 'eu-west-1' }],
  ['registry-1.docker.io', { is: 'not-aws' }],
  ['sts.internal.example.com', { is: 'not-aws' }],
  ['amazonaws.com', { is: 'not-aws' }],
  ['', { is: 'not-aws' }],
])('tells what %s is', (host, answer) => {
  expect(endpointServiceOf(host)).toEqual(answer);
});

test.each([
  [
    'sts.eu-wset-1.amazonaws.com',
    {
      is: 'unknown-region',
      found: 'eu-wset-1',
      near: ['eu-west-1'],
      corrected: 'sts.eu-west-1.amazonaws.com',
    },
  ],
  [
    'ec2.euwest-1.amazonaws.com',
    {
      is: 'unknown-region',
      found: 'euwest-1',
      near: ['eu-west-1'],
      corrected: 'ec2.eu-west-1.amazonaws.com',
    },
  ],
  [
    'ec2.eu-west-4.amazonaws.com',
    { is: 'unknown-region', found: 'eu-west-4', near: ['eu-west-1', 'eu-west-2', 'eu-west-3'] },
  ],
  ['sts.xx-nowhere-7.amazonaws.com', { is: 'unknown-region', found: 'xx-nowhere-7', near: [] }],
  [
    'my-bucket.s3.eu-wset-1.amazonaws.com',
    {
      is: 'unknown-region',
      found: 'eu-wset-1',
      near: ['eu-west-1'],
      corrected: 'my-bucket.s3.eu-west-1.amazonaws.com',
    },
  ],
  [
    'secretmanager.eu-west-1.amazonaws.com',
    {
      is: 'unknown-service',
      found: 'secretmanager',
      near: ['secretsmanager'],
      corrected: 'secretsmanager.eu-west-1.amazonaws.com',
    },
  ],
  ['eks.amazonaws.com', { is: 'without-region', service: 'eks' }],
  ['secretsmanager.amazonaws.com', { is: 'without-region', service: 'secretsmanager' }],
  [
    'sts.eu-west-1.amazonaw.com',
    { is: 'unknown-domain', found: 'amazonaw.com', corrected: 'sts.eu-west-1.amazonaws.com' },
  ],
  [
    'https://https://sts.eu-west-1.amazonaws.com/',
    {
      is: 'malformed',
      found: 'https://https://sts.eu-west-1.amazonaws.com/',
      corrected: 'sts.eu-west-1.amazonaws.com',
    },
  ],
  ['https', { is: 'malformed', found: 'https' }],
])('finds the slip in %s', (host, answer) => {
  expect(endpointServiceOf(host)).toEqual(answer);
});
