import { describe, expect, it } from 'vitest';
import { conditionHolds } from '../../../simulator/aws-server/policy/condition.ts';
import { fits } from '../../../simulator/aws-server/policy/pattern.ts';
import { readDocument } from '../../../simulator/aws-server/policy/statement.ts';

describe('patterns', () => {
  it.each([
    ['*', '', true],
    ['s3:Get*', 's3:GetObject', true],
    ['s3:Get*', 's3:PutObject', false],
    ['arn:aws:s3:::a/*/c', 'arn:aws:s3:::a/b/b/c', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*a*b', 'xaxxb', true],
    ['*a*b', 'xaxxbx', false],
  ])('%s and %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });
});

describe('conditions', () => {
  const context = { 'aws:requestedregion': ['eu-west-1'], 'aws:tag': ['a', 'b'] };

  it.each([
    [{ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }, true],
    [{ StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-2'] } }, false],
    [{ StringLike: { 'aws:RequestedRegion': 'eu-*' } }, true],
    [{ StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } }, true],
    [{ StringEquals: { 'aws:Absent': 'x' } }, false],
    [{ StringNotEquals: { 'aws:Absent': 'x' } }, true],
    [{ StringEqualsIfExists: { 'aws:Absent': 'x' } }, true],
    [{ Null: { 'aws:Absent': 'true' } }, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:Tag': 'b' } }, true],
    [{ UnknownOperator: { 'aws:Tag': 'b' } }, false],
  ])('%j', (condition, expected) => {
    expect(conditionHolds(condition, context).holds).toBe(expected);
  });

  it('names the keys that it lacked', () => {
    expect(conditionHolds({ Bool: { 'aws:SecureTransport': 'true' } }, context).missing).toEqual([
      'aws:SecureTransport',
    ]);
  });
});

describe('statements', () => {
  const question = { action: 's3:GetObject', resource: 'arn:aws:s3:::b/k', context: {} };
  const effects = (statement: unknown) =>
    readDocument({ Statement: statement }, question).matches.map(one => one.effect);

  it.each([
    [{ Effect: 'Allow', Action: 'S3:getobject', Resource: '*' }, ['Allow']],
    [{ Effect: 'Allow', Action: ['s3:*'], Resource: ['arn:aws:s3:::b/*'] }, ['Allow']],
    [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::b' }, []],
    [{ Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }, ['Deny']],
    [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::b/*' }, []],
    [
      [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 's3:Get*', Resource: '*' },
      ],
      ['Allow', 'Deny'],
    ],
  ])('%j', (statement, expected) => {
    expect(effects(statement)).toEqual(expected);
  });
});
