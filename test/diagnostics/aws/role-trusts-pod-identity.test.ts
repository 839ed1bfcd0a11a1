import { describe, expect, it } from 'vitest';
import { roleTrustsPodIdentity } from '../../../src/diagnostics/aws/role-trusts-pod-identity/check.ts';

const found = {
  namespace: 'shop',
  serviceAccount: 'till',
  cluster: 'prod',
  account: '111122223333',
  region: 'eu-west-1',
};
const SERVICE = { Service: 'pods.eks.amazonaws.com' };
const BOTH = ['sts:AssumeRole', 'sts:TagSession'];

function run(trust: unknown, roleArn = 'arn:aws:iam::111122223333:role/till') {
  const aws = {
    podIdentityAssociationIds: async () => ({ items: roleArn ? ['a-1'] : [], complete: true }),
    podIdentityAssociation: async () => ({ id: 'a-1', namespace: 'shop', serviceAccount: 'till', roleArn }),
    role: async () =>
      trust === undefined
        ? undefined
        : {
            arn: roleArn,
            name: 'till',
            path: '/',
            trustPolicy: typeof trust === 'string' ? trust : JSON.stringify(trust),
          },
  };
  return roleTrustsPodIdentity.run(found, { aws }, new Date(0));
}

const policy = (...Statement: readonly object[]) => ({ Version: '2012-10-17', Statement });
const allow = { Effect: 'Allow', Principal: SERVICE, Action: BOTH };

describe('the associated role trusts EKS Pod Identity', () => {
  it('is ok with both actions, and with conditions on what EKS sends', async () => {
    expect(await run(policy(allow))).toMatchObject({ status: 'ok' });
    const Condition = {
      StringEquals: { 'aws:SourceAccount': '111122223333', 'aws:RequestTag/kubernetes-namespace': 'shop' },
    };
    expect(await run(policy({ ...allow, Condition }))).toMatchObject({ status: 'ok' });
  });

  it.each([
    ['no-statement', policy()],
    ['wrong-service', policy({ ...allow, Principal: { Service: 'eks.amazonaws.com' } })],
    ['missing-action', policy({ ...allow, Action: 'sts:AssumeRole' })],
    [
      'wrong-condition',
      policy({ ...allow, Condition: { StringEquals: { 'aws:SourceAccount': '444455556666' } } }),
    ],
    ['explicit-deny', policy(allow, { ...allow, Effect: 'Deny', Sid: 'Lock' })],
    ['malformed', '{'],
  ])('tells %s', async (code, trust) => {
    expect(await run(trust)).toMatchObject({ status: 'problem', code });
  });

  it('gives a policy that lets EKS in where that is safe', async () => {
    const verdict = await run(policy({ ...allow, Action: 'sts:AssumeRole' }));
    expect(JSON.stringify(verdict)).toContain('sts:TagSession');
    expect(await run(policy(allow, { ...allow, Effect: 'Deny' }))).toMatchObject({ args: { policy: '' } });
  });

  it('gives the policy of a role that is gone', async () => {
    expect(await run(undefined)).toMatchObject({
      code: 'role-missing',
      args: { policy: expect.stringContaining('pods.eks.amazonaws.com') },
    });
  });

  it('cannot be decided on a condition that only the call knows, and does not arise without association', async () => {
    const Condition = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
    await expect(run(policy({ ...allow, Condition }))).rejects.toMatchObject({
      obstacle: { kind: 'undecidable' },
    });
    expect(await run(policy(allow), '')).toMatchObject({ status: 'skipped' });
  });
});
