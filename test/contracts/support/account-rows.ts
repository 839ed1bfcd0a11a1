import { expect } from 'vitest';
import type { AwsPort } from '../../../src/providers/aws/port.ts';
import type { AwsRow } from './aws-row.ts';
import { ACCOUNT, ISSUER, REGION, TILL } from './world.ts';

const account = { account: ACCOUNT };
const region = { account: ACCOUNT, region: REGION };

/** The reads of an account's role, provider and cluster. */
export const ACCOUNT_ROWS: {
  readonly [M in 'role' | 'oidcProvider' | ('eksCluster' & keyof AwsPort)]: AwsRow;
} = {
  role: {
    ask: port => port.role(account, 'till'),
    answers: {
      arn: `arn:aws:iam::${ACCOUNT}:role/shop/till`,
      name: 'till',
      path: '/shop/',
      trustPolicy: JSON.stringify(TILL.AssumeRolePolicyDocument),
      createdAt: new Date('2026-01-01T00:00:00Z'),
    },
    askAbsent: port => port.role(account, 'nobody'),
    absent: undefined,
    needs: 'iam:GetRole',
    resource: expect.stringMatching(/till$/),
  },
  oidcProvider: {
    ask: port => port.oidcProvider(account, ISSUER),
    answers: {
      arn: `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`,
      url: ISSUER,
      clientIds: ['sts.amazonaws.com'],
    },
    askAbsent: port => port.oidcProvider(account, 'oidc.example/id/NONE'),
    absent: undefined,
    needs: 'iam:GetOpenIDConnectProvider',
    resource: `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`,
  },
  eksCluster: {
    ask: port => port.eksCluster(region, 'prod'),
    answers: {
      name: 'prod',
      arn: `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/prod`,
      status: 'ACTIVE',
      version: '1.34',
      endpoint: 'https://prod.example',
      issuer: `https://${ISSUER}`,
      certificateAuthority: 'Q0E=',
    },
    askAbsent: port => port.eksCluster(region, 'nothing'),
    absent: undefined,
    needs: 'eks:DescribeCluster',
    resource: `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/prod`,
  },
};
