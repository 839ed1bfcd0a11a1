import { describe, expect, it } from 'vitest';
import { callerIsPodsOwnRole } from '../../../src/diagnostics/aws/caller-is-pods-own-role/check.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { Instance, InstanceProfile } from '../../../src/providers/aws/node-types.ts';

const found = {
  namespace: 'shop',
  serviceAccount: 'till',
  pod: 'till-1',
  cluster: 'prod',
  account: '111122223333',
  region: 'eu-west-1',
};
const profileArn = 'arn:aws:iam::111122223333:instance-profile/nodes';
const instance: Instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  imageId: 'ami-1',
  type: 'm7i.large',
  securityGroupIds: [],
  tags: {},
  metadataOn: true,
  profileArn,
};
const profile: InstanceProfile = {
  arn: profileArn,
  name: 'nodes',
  roles: [{ arn: 'arn:aws:iam::111122223333:role/node', name: 'node' }],
};
const ROLE = 'arn:aws:iam::111122223333:role/till';

interface Scene {
  readonly principalArn?: string;
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly annotation?: string;
  readonly associated?: boolean;
  readonly refused?: boolean;
}

function run({ principalArn, env = [], annotation, associated = false, refused = false }: Scene) {
  const annotations = annotation === undefined ? {} : { 'eks.amazonaws.com/role-arn': annotation };
  const obstacle = { kind: 'unreachable', target: 'AWS ec2' } as const;
  const association = { id: 'a-1', namespace: 'shop', serviceAccount: 'till', roleArn: ROLE };
  const kubernetes = {
    pod: async () => ({
      spec: { nodeName: 'n1', serviceAccountName: 'till', containers: [{ name: 'app', env }] },
    }),
    serviceAccount: async () => ({ metadata: { annotations } }),
    node: async () => ({ spec: { providerID: 'aws:///eu-west-1a/i-0123456789abcdef0' } }),
  };
  const aws = {
    instance: async () => {
      if (refused) throw new Obstruction(obstacle);
      return instance;
    },
    instanceProfile: async () => profile,
    podIdentityAssociationIds: async () => ({ items: associated ? ['a-1'] : [], complete: true }),
    podIdentityAssociation: async () => association,
  };
  return callerIsPodsOwnRole.run(
    { ...found, ...(principalArn && { principalArn }) },
    { kubernetes, aws },
    new Date(0),
  );
}

const session = (role: string, name: string) => `arn:aws:sts::111122223333:assumed-role/${role}/${name}`;

describe('the call was made with the pod’s own role', () => {
  it('is ok once the pod has a role of its own, whoever the message names', async () => {
    const env = [
      { name: 'AWS_ROLE_ARN', value: ROLE },
      { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/token' },
    ];
    expect(await run({ env, principalArn: session('node', 'i-0123456789abcdef0') })).toMatchObject({
      status: 'ok',
    });
  });

  it.each([
    ['the session of an instance', session('node', 'i-0123456789abcdef0')],
    ['the node’s role under any name', session('node', 'worker')],
    ['nobody, where only the node’s role can have been', undefined],
  ])('tells a fall-back from %s', async (_what, principalArn) => {
    const verdict = await run(principalArn === undefined ? {} : { principalArn });
    expect(verdict).toMatchObject({ status: 'problem', code: 'node-role', args: { nodeRole: 'node' } });
    expect(JSON.stringify(verdict)).toContain('names no role');
  });

  it('says which link is broken', async () => {
    const principalArn = session('node', 'worker');
    expect(await run({ principalArn, annotation: ROLE })).toMatchObject({
      args: { why: expect.stringContaining('started without the role') },
    });
    expect(await run({ principalArn, associated: true })).toMatchObject({
      args: { why: expect.stringContaining('association') },
    });
  });

  it('needs no EC2 to tell the session of an instance, but cannot do without for others', async () => {
    const byInstance = await run({ principalArn: session('node', 'i-0123456789abcdef0'), refused: true });
    expect(byInstance).toMatchObject({ code: 'node-role' });
    await expect(run({ principalArn: session('node', 'worker'), refused: true })).rejects.toThrow(
      Obstruction,
    );
  });

  it('does not arise for another caller, or where the pod sets keys itself', async () => {
    expect(await run({ principalArn: session('reports', 'x1') })).toMatchObject({ status: 'skipped' });
    expect(await run({ env: [{ name: 'AWS_ACCESS_KEY_ID', value: 'no' }] })).toMatchObject({
      status: 'skipped',
    });
  });
});
