import { expect } from 'vitest';
import type { AwsPort } from '../../../src/providers/aws/port.ts';
import type { AwsRow } from './aws-row.ts';
import { INLINE, MANAGED, SINCE } from './identity-world.ts';

const account = { account: '111122223333' };
const region = { ...account, region: 'eu-west-1' };
const CLUSTER = 'arn:aws:eks:eu-west-1:111122223333:cluster/prod';
const POLICY = 'arn:aws:iam::111122223333:policy/till-base';
const none = { items: [], complete: true };

type Method =
  | 'trailEvents'
  | 'podIdentityAssociationIds'
  | 'podIdentityAssociation'
  | 'rolePolicyNames'
  | 'rolePolicy'
  | 'managedPolicy'
  | 'policyVersion'
  | 'authorizationMessage';

/** The reads of who is who at AWS, and of what they may do. */
export const IDENTITY_ROWS: { readonly [M in Method & keyof AwsPort]: AwsRow } = {
  trailEvents: {
    ask: port => port.trailEvents(region, 'AssumeRoleWithWebIdentity', SINCE),
    answers: {
      items: [
        {
          id: 'event-1',
          name: 'AssumeRoleWithWebIdentity',
          time: new Date('2026-05-01T10:00:00Z'),
          source: 'sts.amazonaws.com',
          errorCode: 'AccessDenied',
          errorMessage: 'An unknown error occurred',
          userName: 'system:serviceaccount:shop:till',
          roleArn: 'arn:aws:iam::111122223333:role/shop/till',
        },
      ],
      complete: true,
    },
    askAbsent: port => port.trailEvents(region, 'Nothing', SINCE),
    absent: none,
    needs: 'cloudtrail:LookupEvents',
    resource: undefined,
  },
  podIdentityAssociationIds: {
    ask: port => port.podIdentityAssociationIds(region, 'prod', 'shop', 'till'),
    answers: { items: ['a-1'], complete: true },
    askAbsent: port => port.podIdentityAssociationIds(region, 'prod', 'shop', 'nobody'),
    absent: none,
    needs: 'eks:ListPodIdentityAssociations',
    resource: CLUSTER,
  },
  podIdentityAssociation: {
    ask: port => port.podIdentityAssociation(region, 'prod', 'a-1'),
    answers: {
      id: 'a-1',
      namespace: 'shop',
      serviceAccount: 'till',
      roleArn: 'arn:aws:iam::111122223333:role/shop/till',
      targetRoleArn: 'arn:aws:iam::444455556666:role/till',
      createdAt: new Date('2026-01-01T00:00:00Z'),
    },
    askAbsent: port => port.podIdentityAssociation(region, 'prod', 'a-0'),
    absent: undefined,
    needs: 'eks:DescribePodIdentityAssociation',
    resource: CLUSTER,
  },
  rolePolicyNames: {
    ask: port => port.rolePolicyNames(account, 'till'),
    answers: { items: ['receipts'], complete: true },
    askAbsent: port => port.rolePolicyNames(account, 'nobody'),
    absent: undefined,
    needs: 'iam:ListRolePolicies',
    resource: expect.stringMatching(/till$/),
  },
  rolePolicy: {
    ask: port => port.rolePolicy(account, 'till', 'receipts'),
    answers: JSON.stringify(INLINE.PolicyDocument),
    askAbsent: port => port.rolePolicy(account, 'till', 'nothing'),
    absent: undefined,
    needs: 'iam:GetRolePolicy',
    resource: expect.stringMatching(/till$/),
  },
  managedPolicy: {
    ask: port => port.managedPolicy(account, POLICY),
    answers: { arn: POLICY, name: 'till-base', defaultVersion: 'v2' },
    askAbsent: port => port.managedPolicy(account, `${POLICY}-0`),
    absent: undefined,
    needs: 'iam:GetPolicy',
    resource: POLICY,
  },
  policyVersion: {
    ask: port => port.policyVersion(account, POLICY, 'v2'),
    answers: JSON.stringify(MANAGED.PolicyVersionList[1]?.Document),
    askAbsent: port => port.policyVersion(account, POLICY, 'v9'),
    absent: undefined,
    needs: 'iam:GetPolicyVersion',
    resource: POLICY,
  },
  authorizationMessage: {
    ask: port => port.authorizationMessage(region, '4lEFPQ'),
    answers: '{"allowed":false}',
    askAbsent: port => port.authorizationMessage(region, 'cut'),
    absent: undefined,
    needs: 'sts:DecodeAuthorizationMessage',
    resource: undefined,
  },
};
