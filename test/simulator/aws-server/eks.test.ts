import * as eks from '@aws-sdk/client-eks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuerOf } from '../../../simulator/builders/eks.ts';
import { PROD } from '../../../simulator/builders/healthy/site.ts';
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

describe('EKS', () => {
  const clusterName = 'prod-eu';

  it('describes a cluster and its parts', async () => {
    const client = eksClient();
    const { cluster } = await client.send(new eks.DescribeClusterCommand({ name: clusterName }));
    expect(cluster?.identity?.oidc?.issuer).toBe(`https://${issuerOf(PROD)}`);
    expect(cluster?.createdAt).toBeInstanceOf(Date);
    expect((await client.send(new eks.ListNodegroupsCommand({ clusterName }))).nodegroups).toEqual([
      'general',
    ]);
    const { nodegroup } = await client.send(
      new eks.DescribeNodegroupCommand({ clusterName, nodegroupName: 'general' }),
    );
    expect(nodegroup?.nodeRole).toBe(`arn:aws:iam::${ACCOUNT}:role/prod-eu-node`);
    const principalArn = `arn:aws:iam::${ACCOUNT}:role/prod-eu-node`;
    expect((await client.send(new eks.ListAccessEntriesCommand({ clusterName }))).accessEntries).toEqual([
      principalArn,
    ]);
    const entry = await client.send(new eks.DescribeAccessEntryCommand({ clusterName, principalArn }));
    expect(entry.accessEntry).toMatchObject({ type: 'EC2_LINUX', kubernetesGroups: ['system:nodes'] });
    const policies = await client.send(
      new eks.ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }),
    );
    expect(policies.associatedAccessPolicies).toEqual([]);
    const { addon } = await client.send(new eks.DescribeAddonCommand({ clusterName, addonName: 'vpc-cni' }));
    expect(addon?.status).toBe('ACTIVE');
    expect(
      (await client.send(new eks.ListFargateProfilesCommand({ clusterName }))).fargateProfileNames,
    ).toEqual([]);
  });

  it('lists pod identity associations by service account, without their role', async () => {
    const client = eksClient();
    const { associations } = await client.send(
      new eks.ListPodIdentityAssociationsCommand({
        clusterName,
        namespace: 'shop',
        serviceAccount: 'billing',
      }),
    );
    expect(associations).toHaveLength(1);
    expect(associations?.[0]).not.toHaveProperty('roleArn');
    const none = await client.send(
      new eks.ListPodIdentityAssociationsCommand({ clusterName, namespace: 'other' }),
    );
    expect(none.associations).toEqual([]);
    const associationId = associations?.[0]?.associationId;
    const { association } = await client.send(
      new eks.DescribePodIdentityAssociationCommand({ clusterName, associationId }),
    );
    expect(association?.roleArn).toBe(`arn:aws:iam::${ACCOUNT}:role/billing`);
  });

  it('pages and says what does not exist', async () => {
    const client = eksClient();
    const first = await client.send(new eks.ListClustersCommand({ maxResults: 1 }));
    expect(first.clusters).toEqual(['prod-eu']);
    const second = await client.send(
      new eks.ListClustersCommand({ maxResults: 1, nextToken: first.nextToken }),
    );
    expect(second).toMatchObject({ clusters: ['staging-eu'] });
    expect(second.nextToken).toBeUndefined();
    const asked = client.send(new eks.DescribeClusterCommand({ name: 'nope' }));
    await expect(asked).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: nope.',
    });
  });
});

function eksClient() {
  return new eks.EKSClient(awsConfig(served));
}
