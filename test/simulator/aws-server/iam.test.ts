import * as iam from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeIam, where } from '../../../simulator/builders/change.ts';
import { issuerOf } from '../../../simulator/builders/eks.ts';
import { PROD } from '../../../simulator/builders/healthy/site.ts';
import { deny, document } from '../../../simulator/builders/iam.ts';
import { type ServedWorld, serveWorld } from '../../../simulator/serve-world.ts';
import { awsConfig, NOW } from '../clients.ts';
import { startWorld } from './start-world.ts';

const ACCOUNT = '111122223333';

let served: ServedWorld;
const world = startWorld();

beforeAll(async () => {
  served = await serveWorld(world, { now: () => NOW });
});
afterAll(() => served.close());

describe('IAM', () => {
  it('gives a role with its trust policy URL-encoded', async () => {
    const { Role } = await iamClient().send(new iam.GetRoleCommand({ RoleName: 'checkout-s3' }));
    expect(Role?.Arn).toBe(`arn:aws:iam::${ACCOUNT}:role/checkout-s3`);
    expect(Role?.CreateDate).toBeInstanceOf(Date);
    expect(Role?.AssumeRolePolicyDocument).toMatch(/^%7B/);
    const trust = JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''));
    expect(trust.Statement[0].Condition.StringEquals[`${issuerOf(PROD)}:sub`]).toBe(
      'system:serviceaccount:shop:checkout',
    );
  });

  it('says NoSuchEntity as a modelled error', async () => {
    const asked = iamClient().send(new iam.GetRoleCommand({ RoleName: 'gone' }));
    await expect(asked).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role with name gone cannot be found.',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('pages lists by MaxItems and Marker', async () => {
    const first = await iamClient().send(new iam.ListRolesCommand({ MaxItems: 2 }));
    expect(first.Roles).toHaveLength(2);
    expect(first.IsTruncated).toBe(true);
    const names = [];
    for await (const page of iam.paginateListRoles({ client: iamClient(), pageSize: 2 }, {})) {
      names.push(...(page.Roles ?? []).map(one => one.RoleName));
    }
    expect(names).toEqual(expect.arrayContaining(['prod-eu-node', 'staging-eu-node', 'checkout-s3']));
    expect(new Set(names).size).toBe(6);
  });

  it('tells attached and inline policies and their documents', async () => {
    const client = iamClient();
    const attached = await client.send(new iam.ListAttachedRolePoliciesCommand({ RoleName: 'prod-eu-node' }));
    expect(attached.AttachedPolicies?.map(one => one.PolicyName)).toContain('AmazonEKS_CNI_Policy');
    const inline = await client.send(new iam.ListRolePoliciesCommand({ RoleName: 'checkout-s3' }));
    expect(inline.PolicyNames).toEqual(['receipts']);
    const policy = await client.send(
      new iam.GetRolePolicyCommand({ RoleName: 'checkout-s3', PolicyName: 'receipts' }),
    );
    expect(decodeURIComponent(policy.PolicyDocument ?? '')).toContain('s3:GetObject');
    const PolicyArn = 'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy';
    const managed = await client.send(new iam.GetPolicyCommand({ PolicyArn }));
    const version = await client.send(
      new iam.GetPolicyVersionCommand({ PolicyArn, VersionId: managed.Policy?.DefaultVersionId }),
    );
    expect(decodeURIComponent(version.PolicyVersion?.Document ?? '')).toContain('eks:DescribeCluster');
  });

  it('tells instance profiles with their roles, and identity providers', async () => {
    const client = iamClient();
    const profile = await client.send(
      new iam.GetInstanceProfileCommand({ InstanceProfileName: 'prod-eu-node' }),
    );
    expect(profile.InstanceProfile?.Roles?.[0]?.Arn).toBe(`arn:aws:iam::${ACCOUNT}:role/prod-eu-node`);
    const list = await client.send(new iam.ListOpenIDConnectProvidersCommand({}));
    expect(list.OpenIDConnectProviderList).toHaveLength(2);
    const OpenIDConnectProviderArn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuerOf(PROD)}`;
    const provider = await client.send(new iam.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
    expect(provider).toMatchObject({ Url: issuerOf(PROD), ClientIDList: ['sts.amazonaws.com'] });
  });

  it('simulates identity policies, an explicit deny and a boundary', async () => {
    const key = 'arn:aws:s3:::shop-receipts-prod-eu/2026/1.pdf';
    expect(await simulated('checkout-s3', 's3:GetObject', key)).toMatchObject({
      EvalDecision: 'allowed',
      MatchedStatements: [{ SourcePolicyId: 'role_checkout-s3_receipts' }],
    });
    expect(await simulated('checkout-s3', 's3:DeleteObject', key)).toMatchObject({
      EvalDecision: 'implicitDeny',
    });
    const denying = document(deny(['s3:Get*'], ['*']));
    const RolePolicyList = [
      {
        PolicyName: 'receipts',
        PolicyDocument: document({ Effect: 'Allow', Action: 's3:*', Resource: '*' }),
      },
      { PolicyName: 'freeze', PolicyDocument: denying },
    ];
    const withDeny = changeIam(
      world,
      ACCOUNT,
      'Roles',
      where('RoleName', 'checkout-s3', one => ({ ...one, RolePolicyList })),
    );
    served.replace(withDeny);
    expect(await simulated('checkout-s3', 's3:GetObject', key)).toMatchObject({
      EvalDecision: 'explicitDeny',
    });
    const boundary = {
      PermissionsBoundaryType: 'Policy',
      PermissionsBoundaryArn: 'arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess',
    };
    served.replace(
      changeIam(
        world,
        ACCOUNT,
        'Roles',
        where('RoleName', 'checkout-s3', one => ({ ...one, PermissionsBoundary: boundary })),
      ),
    );
    expect(await simulated('checkout-s3', 's3:GetObject', key)).toMatchObject({
      EvalDecision: 'implicitDeny',
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
    });
    served.replace(world);
  });
});

async function simulated(name: string, action: string, resource: string) {
  const { EvaluationResults } = await iamClient().send(
    new iam.SimulatePrincipalPolicyCommand({
      PolicySourceArn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
      ActionNames: [action],
      ResourceArns: [resource],
    }),
  );
  return EvaluationResults?.[0];
}

function iamClient() {
  return new iam.IAMClient(awsConfig(served));
}
