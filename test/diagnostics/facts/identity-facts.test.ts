import { describe, expect, it } from 'vitest';
import { iamActionOf, resourceFor } from '../../../src/diagnostics/facts/iam-action.ts';
import { ownCredentialsOf } from '../../../src/diagnostics/facts/own-role.ts';
import { readPrincipal } from '../../../src/diagnostics/facts/principal.ts';
import { isOlder, readSdk } from '../../../src/diagnostics/facts/sdk-version.ts';

describe('an SDK’s version', () => {
  it.each([
    ['Boto3/1.9.100', 'boto3', '1.9.220', true],
    ['botocore==1.12.200', 'botocore', '1.12.200', false],
    ['aws-cli/2.15.0', 'the AWS CLI', '1.16.232', false],
    ['aws-sdk-go@v1.23.10', 'the AWS SDK for Go', '1.23.13', true],
    ['aws-java-sdk-core-1.11.500', 'the AWS SDK for Java', '1.12.782', true],
    ['aws-sdk-java/2.10.10', 'the AWS SDK for Java', '2.10.11', true],
    ['aws-sdk-js/3.27.0', 'the AWS SDK for JavaScript', '3.27.0', false],
    ['aws-sdk-js/2.524.0', 'the AWS SDK for JavaScript', '2.525.0', true],
    ['aws-sdk-core-3.50.0', 'the AWS SDK for Ruby', '3.58.0', true],
    ['aws-sdk-cpp/1.7.173', 'the AWS SDK for C++', '1.7.174', true],
    ['aws-sdk-dotnet-core/3.3.659.0', 'the AWS SDK for .NET', '3.3.659.1', true],
    ['aws-sdk-php/3.110.7', 'the AWS SDK for PHP', '3.110.7', false],
  ])('%s is of %s, which needs %s', (spelled, sdk, minimum, tooOld) => {
    const read = readSdk(spelled);
    expect(read).toMatchObject({ sdk, minimum });
    expect(isOlder(read?.version ?? '', minimum)).toBe(tooOld);
  });

  it('is not guessed for what is no SDK', () => {
    expect(readSdk('requests/2.31.0')).toBeUndefined();
  });
});

describe('a caller', () => {
  it('is an instance when its session is called like one', () => {
    const arn = 'arn:aws:sts::111122223333:assumed-role/node/i-0123456789abcdef0';
    expect(readPrincipal(arn)).toMatchObject({
      is: 'session',
      role: 'node',
      instanceId: 'i-0123456789abcdef0',
    });
  });

  it('is a session of a role, a user, or nobody known', () => {
    const session = readPrincipal('arn:aws-cn:sts::111122223333:assumed-role/till/botocore-session-1');
    expect(session).toEqual({ is: 'session', account: '111122223333', role: 'till' });
    expect(readPrincipal('arn:aws:iam::111122223333:user/ci')).toMatchObject({ is: 'user', name: 'ci' });
    expect(readPrincipal('arn:aws:iam::111122223333:root')).toBeUndefined();
  });
});

describe('an IAM action', () => {
  it.each([
    ['s3:PutObject', undefined, 's3:PutObject'],
    ['ListObjectsV2', undefined, 's3:ListBucket'],
    ['DescribeInstances', undefined, 'ec2:DescribeInstances'],
    ['InvokeFunction', 'Lambda', 'lambda:InvokeFunction'],
    ['Frobnicate', undefined, undefined],
  ])('of %s (%s) is %s', (operation, service, action) => {
    expect(iamActionOf(operation, service)).toBe(action);
  });

  it('that takes no resource is asked about *, whatever the message says', () => {
    expect(resourceFor('ec2:DescribeInstances', 'arn:aws:ec2:eu-west-1:111122223333:instance/*')).toBe('*');
    expect(resourceFor('s3:GetObject', 'arn:aws:s3:::a/b')).toBe('arn:aws:s3:::a/b');
    expect(resourceFor('s3:GetObject', undefined)).toBeUndefined();
  });
});

describe('credentials of a pod’s own', () => {
  const podWith = (...env: readonly { name: string; value: string }[]) => ({
    spec: { containers: [{ name: 'app', env }] },
  });

  it('are told by names of variables', () => {
    const role = { name: 'AWS_ROLE_ARN', value: 'arn:aws:iam::111122223333:role/till' };
    const token = { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/token' };
    const uri = { name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', value: 'http://169.254.170.23/v1/credentials' };
    expect(ownCredentialsOf(podWith(role, token))).toEqual({ is: 'web-identity', roleArn: role.value });
    expect(ownCredentialsOf(podWith(role))).toEqual({ is: 'none' });
    expect(ownCredentialsOf(podWith(uri))).toEqual({ is: 'pod-identity' });
    expect(ownCredentialsOf(podWith(role, token, { name: 'AWS_PROFILE', value: 'x' }))).toEqual({
      is: 'set-by-hand',
      variable: 'AWS_PROFILE',
    });
  });
});
