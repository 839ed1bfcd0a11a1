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
const TAGS = {
  'aws:RequestTag/eks-cluster-arn': 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
  'aws:RequestTag/kubernetes-namespace': 'shop',
  'aws:RequestTag/kubernetes-service-account': 'checkout',
};
const pods = podIdentityService(TAGS);
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
    expect(correctServiceTrust(document, pods).is).toBe('by-hand');
  });
});

describe('correctServiceTrust', () => {
  const mendable = ['wrong-service', 'missing-action', 'no-statement'];
  const statementsOf = (document: string, service: TrustedService) => {
    const correction = correctServiceTrust(document, service);
    return correction.is === 'proven' ? JSON.parse(correction.policy).Statement : [];
  };

  it.each(CASES.filter(([, , , { is }]) => mendable.includes(String(is))))(
    'adds one statement to: %s',
    (_, service, document) => {
      const correction = correctServiceTrust(document, service);
      const policy = correction.is === 'proven' ? correction.policy : '';
      expect(explainServiceTrust(policy, service)).toEqual({ is: 'allowed' });
      expect(JSON.parse(policy).Statement.slice(0, -1)).toEqual(JSON.parse(document).Statement);
    },
  );

  it('holds EKS Pod Identity to this service account of this cluster', () => {
    const before = allow('pods.eks.amazonaws.com', 'sts:AssumeRole');
    expect(statementsOf(policy(ec2Trust, before), pods)).toEqual([
      ec2Trust,
      before,
      allow('pods.eks.amazonaws.com', POD_ACTIONS, { Condition: { StringEquals: TAGS } }),
    ]);
  });

  it('gives no command where EKS Pod Identity sends no tags to hold it to', () => {
    const correction = correctServiceTrust(policy(ec2Trust), podIdentityService({}));
    expect(correction).toEqual({
      is: 'by-hand',
      because: 'it would let in every service account that is associated with the role',
    });
  });

  it('keeps another cluster’s Fargate and adds this one', () => {
    const other = allow(
      'eks-fargate-pods.amazonaws.com',
      'sts:AssumeRole',
      onSource('arn:aws:eks:eu-west-1:111122223333:fargateprofile/test/*'),
    );
    expect(statementsOf(policy(other), fargate)).toEqual([
      other,
      allow(
        'eks-fargate-pods.amazonaws.com',
        'sts:AssumeRole',
        onSource('arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod/*'),
      ),
    ]);
  });

  it('leaves a condition that was set on purpose to a person', () => {
    const excepted = allow('pods.eks.amazonaws.com', POD_ACTIONS, {
      Condition: { StringNotEquals: { 'aws:RequestTag/kubernetes-namespace': 'shop' } },
    });
    expect(correctServiceTrust(policy(excepted), pods).is).toBe('by-hand');
  });
});
