import { describe, expect, it } from 'vitest';
import { correctServiceTrust } from '../../../../src/diagnostics/aws/iam/correct-service-trust.ts';
import {
  ec2NodeService,
  eksClusterService,
  explainServiceTrust,
  fargatePodsService,
  podIdentityService,
  type TrustedService,
} from '../../../../src/diagnostics/aws/iam/explain-service-trust.ts';
import { ec2Trust, policy, trust } from './policies.ts';

const PROFILE = 'arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/web/1a2b';
const pods = podIdentityService({ 'aws:RequestTag/kubernetes-namespace': 'shop' });
const fargate = fargatePodsService(PROFILE);
const allow = (service: string, action: unknown, more = {}) => ({
  Effect: 'Allow',
  Principal: { Service: service },
  Action: action,
  ...more,
});
const onSource = (arn: string) => ({ Condition: { ArnLike: { 'aws:SourceArn': arn } } });
const POD_ACTIONS = ['sts:AssumeRole', 'sts:TagSession'];

type Case = readonly [string, TrustedService, string, Readonly<Record<string, unknown>>];
const CASES: readonly Case[] = [
  ['nodes', ec2NodeService, policy(ec2Trust), { is: 'allowed' }],
  [
    'nodes in China',
    ec2NodeService,
    policy(allow('ec2.amazonaws.com.cn', 'sts:AssumeRole')),
    { is: 'allowed' },
  ],
  [
    'nodes with the trust of a cluster',
    ec2NodeService,
    policy(allow('eks.amazonaws.com', 'sts:AssumeRole')),
    { is: 'wrong-service', expected: 'ec2.amazonaws.com', found: 'eks.amazonaws.com' },
  ],
  ['a cluster', eksClusterService, policy(allow('eks.amazonaws.com', 'sts:AssumeRole')), { is: 'allowed' }],
  ['a cluster with the trust of nodes', eksClusterService, policy(ec2Trust), { is: 'wrong-service' }],
  ['pods', pods, policy(allow('pods.eks.amazonaws.com', POD_ACTIONS)), { is: 'allowed' }],
  [
    'pods without tags',
    pods,
    policy(allow('pods.eks.amazonaws.com', 'sts:AssumeRole')),
    { is: 'missing-action', expected: 'sts:TagSession', found: 'sts:AssumeRole' },
  ],
  ['pods with the trust of IRSA', pods, policy(trust()), { is: 'no-statement' }],
  [
    'pods of a namespace',
    pods,
    policy(
      allow('pods.eks.amazonaws.com', POD_ACTIONS, {
        Condition: { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'shop' } },
      }),
    ),
    { is: 'allowed' },
  ],
  [
    'pods of another namespace',
    pods,
    policy(
      allow('pods.eks.amazonaws.com', POD_ACTIONS, {
        Condition: { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'pay' } },
      }),
    ),
    { is: 'wrong-condition', key: 'aws:RequestTag/kubernetes-namespace', expected: 'shop', found: 'pay' },
  ],
  [
    'pods of an account that is not known',
    pods,
    policy(
      allow('pods.eks.amazonaws.com', POD_ACTIONS, {
        Condition: { StringEquals: { 'aws:SourceAccount': '1' } },
      }),
    ),
    { is: 'unknown', condition: 'StringEquals aws:SourceAccount' },
  ],
  ['Fargate', fargate, policy(allow('eks-fargate-pods.amazonaws.com', 'sts:AssumeRole')), { is: 'allowed' }],
  [
    'Fargate of the cluster',
    fargate,
    policy(
      allow(
        'eks-fargate-pods.amazonaws.com',
        'sts:AssumeRole',
        onSource('arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/*'),
      ),
    ),
    { is: 'allowed' },
  ],
  [
    'Fargate of another cluster',
    fargate,
    policy(
      allow(
        'eks-fargate-pods.amazonaws.com',
        'sts:AssumeRole',
        onSource('arn:aws:eks:eu-west-1:111122223333:fargateprofile/test/*'),
      ),
    ),
    { is: 'wrong-condition', operator: 'ArnLike', key: 'aws:SourceArn', expected: PROFILE },
  ],
  ['Fargate with the trust of nodes', fargate, policy(ec2Trust), { is: 'wrong-service' }],
  ['no document', fargate, '', { is: 'malformed' }],
];

describe('explainServiceTrust', () => {
  it.each(CASES)('%s', (_, service, document, expected) => {
    expect(explainServiceTrust(document, service)).toMatchObject(expected);
  });

  it('names an explicit deny', () => {
    const document = policy(allow('pods.eks.amazonaws.com', POD_ACTIONS), {
      Effect: 'Deny',
      Sid: 'Stop',
      Principal: '*',
      Action: 'sts:TagSession',
    });
    expect(explainServiceTrust(document, pods)).toEqual({ is: 'explicit-deny', sid: 'Stop' });
    expect(correctServiceTrust(document, pods)).toBeUndefined();
  });
});

describe('correctServiceTrust', () => {
  const mendable = ['wrong-service', 'missing-action', 'no-statement', 'malformed'];
  it.each(CASES.filter(([, , , { is }]) => mendable.includes(String(is))))(
    'puts right: %s',
    (_, service, document) => {
      expect(explainServiceTrust(correctServiceTrust(document, service) ?? '', service)).toEqual({
        is: 'allowed',
      });
    },
  );

  it('adds the missing action where it lacks', () => {
    const document = policy(ec2Trust, allow('pods.eks.amazonaws.com', 'sts:AssumeRole'));
    expect(JSON.parse(correctServiceTrust(document, pods) ?? '').Statement).toEqual([
      ec2Trust,
      allow('pods.eks.amazonaws.com', POD_ACTIONS),
    ]);
  });

  it('lets another cluster stay', () => {
    const other = 'arn:aws:eks:eu-west-1:111122223333:fargateprofile/test/*';
    const document = policy(allow('eks-fargate-pods.amazonaws.com', 'sts:AssumeRole', onSource(other)));
    const [statement] = JSON.parse(correctServiceTrust(document, fargate) ?? '').Statement;
    expect(statement.Condition.ArnLike['aws:SourceArn']).toEqual([
      other,
      'arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/*',
    ]);
  });

  it('writes the condition of Fargate into a fresh statement', () => {
    const [, statement] = JSON.parse(correctServiceTrust(policy(ec2Trust), fargate) ?? '').Statement;
    expect(statement).toEqual(
      allow(
        'eks-fargate-pods.amazonaws.com',
        'sts:AssumeRole',
        onSource('arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/*'),
      ),
    );
  });
});
