import { describe, expect, it } from 'vitest';
import { explainAccess } from '../../../../src/diagnostics/aws/iam/explain-access.ts';
import { policy } from './policies.ts';

const ROLE = 'arn:aws:iam::111122223333:role/node';
const HERE = 'arn:aws:ecr:eu-west-1:111122223333:repository/shop';
const THERE = 'arn:aws:ecr:eu-west-1:999988887777:repository/shop';
const PULL = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const identity = policy({ Effect: 'Allow', Action: ['ecr:BatchGetImage', 'ecr:Get*'], Resource: '*' });
const naming = (aws: string, more = {}) =>
  policy({ Effect: 'Allow', Principal: { AWS: aws }, Action: 'ecr:*', ...more });
const ask = (resource: string, identityPolicies: readonly string[], resourcePolicy: string | null) =>
  explainAccess({ roleArn: ROLE, resource, actions: PULL, identityPolicies, resourcePolicy });

describe('explainAccess', () => {
  it.each([
    ['one account, identity', HERE, [identity], null],
    ['one account, repository names the role', HERE, [], naming(ROLE)],
    ['two accounts, both', THERE, [identity], naming(ROLE)],
    [
      'two accounts, repository names the account',
      THERE,
      [identity],
      naming('arn:aws:iam::111122223333:root'),
    ],
    ['two accounts, everyone', THERE, [identity], naming('*')],
  ])('allows: %s', (_, resource, policies, resourcePolicy) => {
    expect(ask(resource, policies, resourcePolicy)).toEqual({ is: 'allowed' });
  });

  it.each([
    ['one account, nothing', HERE, [], null, ['identity']],
    ['one account, repository names the account', HERE, [], naming('111122223333'), ['identity']],
    ['two accounts, identity only', THERE, [identity], null, ['resource']],
    ['two accounts, repository only', THERE, [], naming(ROLE), ['identity']],
    ['two accounts, neither', THERE, [], null, ['identity', 'resource']],
    ['another role', THERE, [identity], naming('arn:aws:iam::111122223333:role/other'), ['resource']],
    [
      'the instance profile',
      THERE,
      [identity],
      naming('arn:aws:iam::111122223333:instance-profile/node'),
      ['resource'],
    ],
    [
      'a session',
      THERE,
      [identity],
      naming('arn:aws:sts::111122223333:assumed-role/node/i-0abc'),
      ['resource'],
    ],
  ])('names the sides that lack: %s', (_, resource, policies, resourcePolicy, sides) => {
    expect(ask(resource, policies, resourcePolicy)).toMatchObject({
      is: 'not-allowed',
      lacking: sides.map(side => ({ side })),
    });
  });

  it('gives the smallest statement for a repository, and whom it names instead', () => {
    const found = 'arn:aws:iam::111122223333:instance-profile/node';
    const answer = ask(THERE, [identity], naming(found));
    expect(answer).toMatchObject({ lacking: [{ actions: PULL, foundPrincipals: [found] }] });
    const [lack] = answer.is === 'not-allowed' ? answer.lacking : [];
    expect(JSON.parse(lack?.statement ?? '')).toEqual({
      Effect: 'Allow',
      Principal: { AWS: ROLE },
      Action: PULL,
    });
  });

  it('asks only for the actions that lack', () => {
    const answer = ask(HERE, [policy({ Effect: 'Allow', Action: 'ecr:Get*', Resource: '*' })], null);
    const [lack] = answer.is === 'not-allowed' ? answer.lacking : [];
    expect(JSON.parse(lack?.statement ?? '')).toEqual({
      Effect: 'Allow',
      Action: 'ecr:BatchGetImage',
      Resource: HERE,
    });
  });

  it('names an explicit deny of either side', () => {
    const deny = policy({ Effect: 'Deny', Sid: 'No', Principal: '*', Action: 'ecr:GetDownloadUrlForLayer' });
    expect(ask(HERE, [identity], deny)).toEqual({
      is: 'explicit-deny',
      side: 'resource',
      sid: 'No',
      action: PULL[1],
    });
  });

  it('does not guess at conditions', () => {
    const condition = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } };
    expect(ask(THERE, [identity], naming('*', condition))).toMatchObject({
      is: 'unknown',
      side: 'resource',
      condition: 'StringEquals aws:PrincipalOrgID',
    });
    expect(ask(HERE, [identity], naming('*', condition))).toEqual({ is: 'allowed' });
  });

  it('says which side cannot be read', () => {
    expect(ask(THERE, [identity], '{')).toMatchObject({ is: 'malformed', side: 'resource' });
    expect(ask(THERE, ['{}'], null)).toMatchObject({
      is: 'malformed',
      side: 'identity',
      why: 'it has no Statement',
    });
  });
});
