import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttachedPolicy, evaluate } from '../../../../src/diagnostics/aws/iam/evaluate.ts';
import { judgePolicy } from '../../../../src/diagnostics/aws/iam/judge-policy.ts';
import { parsePolicy } from '../../../../src/diagnostics/aws/iam/parse-policy.ts';
import { contextOf } from '../../../../src/diagnostics/aws/iam/request.ts';
import { policy } from './policies.ts';

const ROLE = 'arn:aws:iam::111122223333:role/team/app';
const SESSION = 'arn:aws:sts::111122223333:assumed-role/app/pod-1';
const BUCKET = 'arn:aws:s3:::media/photos/cat.jpg';
const caller = { is: 'role', account: '111122223333', roleArn: ROLE, sessionArn: SESSION } as const;
const context = contextOf({
  'aws:PrincipalTag/team': 'photos',
  'aws:SourceIp': '10.1.2.3',
  'aws:SourceArn': 'arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/fp/1234',
  'aws:CurrentTime': '2026-06-01T12:00:00Z',
  'aws:EpochTime': '1780315200',
  'aws:MultiFactorAuthAge': '300',
  'aws:SecureTransport': 'true',
  'aws:TagKeys': ['a', 'b'],
  'aws:SourceVpce': null,
});
const request = { caller, action: 's3:GetObject', resource: BUCKET, context };
const read = (json: string) => {
  const reading = parsePolicy(json);
  if (reading.is === 'malformed') throw new Error(reading.why);
  return reading.policy;
};
const says = (statement: Readonly<Record<string, unknown>>, version = '2012-10-17') =>
  judgePolicy(
    read(JSON.stringify({ Version: version, Statement: { Effect: 'Allow', Action: '*', ...statement } })),
    request,
  ).says;
const given = (operator: string, key: string, value: unknown) =>
  says({ Resource: '*', Condition: { [operator]: { [key]: value } } });

describe('principals', () => {
  it.each([
    ['*', 'allow'],
    [{ AWS: '*' }, 'allow'],
    [{ AWS: ROLE }, 'allow'],
    [{ AWS: 'arn:aws:iam::111122223333:role/app' }, 'allow'],
    [{ AWS: SESSION }, 'allow'],
    [{ AWS: '111122223333' }, 'allow'],
    [{ AWS: 'arn:aws:iam::111122223333:root' }, 'allow'],
    [{ AWS: ['arn:aws:iam::999988887777:root', ROLE] }, 'allow'],
    [{ AWS: 'arn:aws:iam::999988887777:role/team/app' }, 'nothing'],
    [{ AWS: 'arn:aws:iam::111122223333:role/team/*' }, 'nothing'],
    [{ AWS: 'arn:aws:iam::111122223333:role/team/other' }, 'nothing'],
    [{ AWS: 'arn:aws:iam::111122223333:instance-profile/app' }, 'nothing'],
    [{ AWS: 'arn:aws:sts::111122223333:assumed-role/app/pod-2' }, 'nothing'],
    [{ AWS: 'AROAEXAMPLEID1234567' }, 'nothing'],
    [{ Service: 'ec2.amazonaws.com' }, 'nothing'],
    [{ Federated: ROLE }, 'nothing'],
  ])('%j: %s', (principal, expected) => {
    expect(says({ Principal: principal })).toBe(expected);
  });

  it('judges NotPrincipal only when it lists the session itself or nothing of it', () => {
    const deny = (excepted: unknown) => says({ Effect: 'Deny', NotPrincipal: { AWS: excepted } });
    expect(deny('arn:aws:iam::111122223333:role/other')).toBe('deny');
    expect(deny([ROLE, SESSION, '111122223333'])).toBe('nothing');
    expect(deny(ROLE)).toBe('unknown');
  });
});

describe('actions and resources', () => {
  it.each([
    [{ Action: 's3:getobject' }, 'allow'],
    [{ Action: 's3:Get*' }, 'allow'],
    [{ Action: 's3:G?tObject' }, 'allow'],
    [{ Action: ['s3:Put*', 's3:*'] }, 'allow'],
    [{ Action: 's3:Put*' }, 'nothing'],
    [{ Action: undefined, NotAction: 's3:Put*' }, 'allow'],
    [{ Action: undefined, NotAction: 's3:*' }, 'nothing'],
    [{ Resource: 'arn:aws:s3:::media/*' }, 'allow'],
    [{ Resource: 'arn:aws:s3:::media/*.jp?' }, 'allow'],
    [{ Resource: 'arn:aws:s3:::Media/*' }, 'nothing'],
    [{ Resource: 'arn:aws:s3:::media' }, 'nothing'],
    [{ NotResource: 'arn:aws:s3:::media/*' }, 'nothing'],
    [{ NotResource: 'arn:aws:s3:::other/*' }, 'allow'],
    [{ Resource: 'arn:aws:s3:::media/${aws:PrincipalTag/team}/*' }, 'allow'],
    [{ Resource: 'arn:aws:s3:::media/${aws:PrincipalTag/floor}/*' }, 'unknown'],
    [{ Resource: "arn:aws:s3:::media/${aws:SourceVpce, 'photos'}/*" }, 'allow'],
    [{ Resource: 'arn:aws:s3:::media/${aws:SourceVpce}/*' }, 'nothing'],
    [{ Resource: 'arn:aws:s3:::media/photos/${*}' }, 'nothing'],
  ])('%j: %s', (statement, expected) => {
    expect(says(statement)).toBe(expected);
  });

  it('takes variables literally in documents older than 2012-10-17', () => {
    expect(says({ Resource: 'arn:aws:s3:::media/${aws:PrincipalTag/team}/*' }, '2008-10-17')).toBe('nothing');
  });
});

describe('conditions', () => {
  it.each([
    ['StringEquals', 'aws:PrincipalTag/team', 'photos', 'allow'],
    ['StringEquals', 'aws:PrincipalTag/team', 'Photos', 'nothing'],
    ['StringEquals', 'aws:PrincipalTag/team', 'ph*', 'nothing'],
    ['StringNotEquals', 'aws:PrincipalTag/team', ['a', 'photos'], 'nothing'],
    ['StringNotEquals', 'aws:PrincipalTag/team', ['a', 'b'], 'allow'],
    ['StringEqualsIgnoreCase', 'aws:PrincipalTag/team', 'PHOTOS', 'allow'],
    ['StringLike', 'AWS:principaltag/TEAM', 'ph*', 'allow'],
    ['StringNotLike', 'aws:PrincipalTag/team', 'ph*', 'nothing'],
    ['StringEquals', 'aws:PrincipalTag/floor', 'x', 'unknown'],
    ['StringEquals', 'aws:SourceVpce', 'vpce-1', 'nothing'],
    ['StringNotEquals', 'aws:SourceVpce', 'vpce-1', 'allow'],
    ['StringEqualsIfExists', 'aws:SourceVpce', 'vpce-1', 'allow'],
    ['StringEqualsIfExists', 'aws:PrincipalTag/team', 'x', 'nothing'],
    ['Null', 'aws:SourceVpce', 'true', 'allow'],
    ['Null', 'aws:SourceVpce', 'false', 'nothing'],
    ['Null', 'aws:SourceIp', 'false', 'allow'],
    ['ArnLike', 'aws:SourceArn', 'arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/*', 'allow'],
    ['ArnEquals', 'aws:SourceArn', 'arn:aws:eks:*:111122223333:fargateprofile/prod/*', 'allow'],
    ['ArnLike', 'aws:SourceArn', 'arn:aws:eks:eu-west-1:111122223333:fargateprofile/test/*', 'nothing'],
    ['ArnNotLike', 'aws:SourceArn', 'arn:aws:eks:eu-west-1:111122223333:fargateprofile/test/*', 'allow'],
    ['ArnLike', 'aws:SourceArn', 'arn:aws:eks*fargateprofile/prod/*', 'nothing'],
    ['Bool', 'aws:SecureTransport', 'TRUE', 'allow'],
    ['Bool', 'aws:SecureTransport', false, 'nothing'],
    ['Bool', 'aws:SourceVpce', 'true', 'nothing'],
    ['BoolIfExists', 'aws:SourceVpce', 'true', 'allow'],
    ['NumericLessThan', 'aws:MultiFactorAuthAge', '3600', 'allow'],
    ['NumericLessThanEquals', 'aws:MultiFactorAuthAge', 300, 'allow'],
    ['NumericGreaterThan', 'aws:MultiFactorAuthAge', '300', 'nothing'],
    ['NumericNotEquals', 'aws:MultiFactorAuthAge', '300', 'nothing'],
    ['NumericEquals', 'aws:MultiFactorAuthAge', 'soon', 'unknown'],
    ['DateGreaterThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z', 'allow'],
    ['DateLessThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z', 'nothing'],
    ['DateLessThanEquals', 'aws:EpochTime', '1780315200', 'allow'],
    ['IpAddress', 'aws:SourceIp', '10.0.0.0/8', 'allow'],
    ['IpAddress', 'aws:SourceIp', ['192.168.0.0/16', '10.1.2.3'], 'allow'],
    ['IpAddress', 'aws:SourceIp', '2001:db8::/32', 'nothing'],
    ['NotIpAddress', 'aws:SourceIp', '10.0.0.0/8', 'nothing'],
    ['ForAnyValue:StringEquals', 'aws:TagKeys', ['b', 'c'], 'allow'],
    ['ForAnyValue:StringEquals', 'aws:TagKeys', ['c'], 'nothing'],
    ['ForAllValues:StringEquals', 'aws:TagKeys', ['a', 'b', 'c'], 'allow'],
    ['ForAllValues:StringEquals', 'aws:TagKeys', ['a'], 'nothing'],
    ['ForAllValues:StringEquals', 'aws:SourceVpce', ['a'], 'allow'],
    ['ForAnyValue:StringNotEquals', 'aws:SourceVpce', ['a'], 'nothing'],
    ['StringEquals', 'aws:TagKeys', 'a', 'unknown'],
    ['StringLike', 'aws:SourceArn', 'arn:aws:eks:*:${aws:PrincipalTag/floor}:*', 'unknown'],
  ])('%s %s %j: %s', (operator, key, value, expected) => {
    expect(given(operator, key, value)).toBe(expected);
  });
});

describe('parsePolicy', () => {
  it('reads or refuses whatever it is given', () => {
    const element = fc.constantFrom(
      'Effect',
      'Principal',
      'NotPrincipal',
      'Action',
      'Resource',
      'Condition',
      'Sid',
      'x',
    );
    const value = fc.oneof(fc.constantFrom('Allow', 'Deny', '*', 's3:*'), fc.jsonValue({ maxDepth: 2 }));
    const document = fc.record({ Version: value, Statement: fc.array(fc.dictionary(element, value)) });
    fc.assert(
      fc.property(
        fc.oneof(
          document.map(it => JSON.stringify(it)),
          fc.json(),
          fc.string(),
        ),
        text => {
          const reading = parsePolicy(text);
          if (reading.is === 'policy') judgePolicy(reading.policy, request);
          else expect(reading.why).not.toBe('');
        },
      ),
    );
  });
});

describe('misses', () => {
  it('says of each statement why it does not apply', () => {
    const document = policy(
      { Effect: 'Allow', Action: 's3:PutObject', Resource: '*' },
      {
        Effect: 'Allow',
        Action: '*',
        Resource: 'x',
        Condition: { StringEquals: { 'aws:PrincipalTag/floor': '3' } },
      },
    );
    const { readings } = judgePolicy(read(document), request);
    expect(
      readings.map(reading => reading.misses.map(({ element, answer }) => `${element} ${answer}`)),
    ).toEqual([['action no'], ['resource no', 'condition unknown']]);
  });

  it('matches long patterns in linear time', () => {
    expect(says({ Resource: `${'*a'.repeat(2000)}!` })).toBe('nothing');
  });
});

describe('evaluate', () => {
  const allow = policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' });
  const nothing = policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' });
  const deny = policy({ Effect: 'Deny', Action: 's3:Get*', Resource: '*' });
  const naming = (aws: string) =>
    policy({ Effect: 'Allow', Principal: { AWS: aws }, Action: 's3:*', Resource: '*' });
  const doubt = policy({
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { Bool: { 'aws:x': 'true' } },
  });
  const attached = (role: AttachedPolicy['role'], json: string): AttachedPolicy => ({
    name: role,
    role,
    policy: read(json),
  });

  it.each([
    ['nothing attached', [], undefined, 'implicit-deny'],
    ['identity allows', [attached('identity', allow)], undefined, 'allowed'],
    ['identity is about something else', [attached('identity', nothing)], undefined, 'implicit-deny'],
    ['a deny wins', [attached('identity', allow), attached('identity', deny)], undefined, 'explicit-deny'],
    [
      'the boundary does not allow',
      [attached('identity', allow), attached('boundary', nothing)],
      undefined,
      'implicit-deny',
    ],
    [
      'the boundary allows too',
      [attached('identity', allow), attached('boundary', allow)],
      undefined,
      'allowed',
    ],
    ['the boundary alone', [attached('boundary', allow)], undefined, 'implicit-deny'],
    [
      'the organisation does not allow',
      [attached('identity', allow), attached('organisation', nothing)],
      undefined,
      'implicit-deny',
    ],
    [
      'the endpoint does not allow',
      [attached('identity', allow), attached('endpoint', nothing)],
      undefined,
      'implicit-deny',
    ],
    ['the resource names the role', [attached('resource', naming(ROLE))], '111122223333', 'allowed'],
    [
      'the resource names the account',
      [attached('resource', naming('111122223333'))],
      '111122223333',
      'implicit-deny',
    ],
    ['across accounts, resource only', [attached('resource', naming(ROLE))], '999988887777', 'implicit-deny'],
    ['across accounts, identity only', [attached('identity', allow)], '999988887777', 'implicit-deny'],
    [
      'across accounts, both',
      [attached('identity', allow), attached('resource', naming('111122223333'))],
      '999988887777',
      'allowed',
    ],
    [
      'a deny in doubt',
      [attached('identity', allow), attached('organisation', doubt)],
      undefined,
      'implicit-deny',
    ],
    [
      'a deny in doubt beside an allow',
      [attached('identity', allow), attached('identity', doubt)],
      undefined,
      'unknown',
    ],
  ] as const)('%s', (_, policies, resourceAccount, decision) => {
    expect(evaluate(request, policies, resourceAccount).decision).toBe(decision);
  });
});
