import { describe, expect, it } from 'vitest';
import { roleMayDoOperation } from '../../../src/diagnostics/aws/role-may-do-operation/check.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { Simulated } from '../../../src/providers/aws/types.ts';

const ROLE = 'arn:aws:iam::111122223333:role/till';
const found = {
  namespace: 'shop',
  serviceAccount: 'till',
  pod: 'till-1',
  account: '111122223333',
  region: 'eu-west-1',
  principalArn: 'arn:aws:sts::111122223333:assumed-role/till/botocore-1',
  operation: 's3:GetObject',
  resourceArn: 'arn:aws:s3:::shop/2025/a.pdf',
};
const refusal: Simulated = {
  action: 's3:GetObject',
  decision: 'implicitDeny',
  policies: [],
  inBoundary: true,
  inOrganisation: true,
};
const statement = (Effect: string, Action: string, Resource: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'S1', Effect, Action, Resource }] });

interface Scene {
  readonly answer?: Partial<Simulated>;
  readonly policy?: string;
  readonly more?: Readonly<Record<string, string | undefined>>;
  readonly decoded?: string;
  readonly blind?: boolean;
}

function run({
  answer = {},
  policy = statement('Allow', 's3:GetObject', 'arn:aws:s3:::other/*'),
  ...scene
}: Scene) {
  const asked: unknown[] = [];
  const aws = {
    role: async () => ({
      arn: ROLE,
      name: 'till',
      path: '/',
      trustPolicy: '{}',
      permissionsBoundaryArn: 'arn:b',
    }),
    instance: async () => undefined,
    instanceProfile: async () => undefined,
    authorizationMessage: async () => scene.decoded,
    podIdentityAssociationIds: async () => ({ items: [], complete: true }),
    podIdentityAssociation: async () => undefined,
    rolePolicyNames: async () => {
      if (scene.blind) throw new Obstruction({ kind: 'unreachable', target: 'AWS iam' });
      return { items: ['allow-s3-GetObject'], complete: true };
    },
    rolePolicy: async () => policy,
    attachedPolicies: async () => ({ items: [], complete: true }),
    managedPolicy: async () => undefined,
    policyVersion: async () => undefined,
    simulate: async (_where: unknown, _arn: string, actions: readonly string[], resource: string) => {
      asked.push([...actions, resource]);
      return [{ ...refusal, ...answer }];
    },
  };
  const kubernetes = { pod: async () => ({ spec: { containers: [] } }), node: async () => undefined };
  const verdict = roleMayDoOperation.run(
    { ...found, ...scene.more } as typeof found,
    { kubernetes, aws },
    new Date(0),
  );
  return Promise.resolve(verdict).then(told => ({ told, asked }));
}

describe('the role’s policies allow the call', () => {
  it('is ok when the simulator allows it, and says what that does not see', async () => {
    const { told } = await run({ answer: { decision: 'allowed' } });
    expect(told).toMatchObject({ status: 'ok' });
    expect(JSON.stringify(told)).toContain('policies of resources');
  });

  it('gives the smallest statement under a name that is free, beside the nearest there is', async () => {
    const { told } = await run({});
    expect(told).toMatchObject({
      code: 'not-allowed',
      args: {
        policyName: 'allow-s3-GetObject-2',
        policy:
          '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop/*"}]}',
      },
    });
    expect(JSON.stringify(told)).toContain('Allow s3:GetObject on arn:aws:s3:::other/*');
  });

  it('gives no command when it does not know which names are taken', async () => {
    expect((await run({ blind: true })).told).toMatchObject({ code: 'not-allowed', args: { policy: '' } });
  });

  it.each([
    ['explicit-deny', { decision: 'explicitDeny' as const, policies: ['p'] }],
    ['outside-organisation', { inOrganisation: false }],
    ['outside-boundary', { inBoundary: false }],
  ])('tells %s', async (code, answer) => {
    const policy = statement('Deny', 's3:*', '*');
    expect((await run({ answer, policy })).told).toMatchObject({ status: 'problem', code });
  });

  it('names the statement that denies', async () => {
    const { told } = await run({
      answer: { decision: 'explicitDeny' },
      policy: statement('Deny', 's3:*', '*'),
    });
    expect(told).toMatchObject({ args: { statement: 'S1 of inline policy allow-s3-GetObject' } });
  });

  it('takes action and resource from an encoded message', async () => {
    const context = { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:eu-west-1:111122223333:q' };
    const more = { encodedMessage: 'x'.repeat(30), operation: 'SendMessage', resourceArn: undefined };
    const { asked } = await run({ decoded: JSON.stringify({ context }), more });
    expect(asked).toEqual([['sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:q']]);
  });

  it.each([
    [
      'the message blames the resource’s policy',
      { decision: 'allowed' as const },
      { policyType: 'resource' },
    ],
    [
      'the resource is another account’s',
      { decision: 'allowed' as const },
      { resourceArn: 'arn:aws:sqs:eu-west-1:444455556666:q' },
    ],
    ['no resource is named and some are allowed', {}, { resourceArn: undefined }],
    ['a user called', {}, { principalArn: 'arn:aws:iam::111122223333:user/ci' }],
    ['no service is named', {}, { operation: 'Frobnicate' }],
  ])('cannot be decided when %s', async (_why, answer, more) => {
    await expect(run({ answer, more })).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
  });
});
