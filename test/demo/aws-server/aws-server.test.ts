import { CloudTrailClient, LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import * as ec2 from '@aws-sdk/client-ec2';
import * as ecr from '@aws-sdk/client-ecr';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import { DescribeInstanceInformationCommand, SSMClient } from '@aws-sdk/client-ssm';
import * as sts from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeIam, changeRegional, upsert, where, withdraw } from '../../../src/demo/builders/change.ts';
import { issuerOf, podIdentityAssociation } from '../../../src/demo/builders/eks.ts';
import { idAt, PROD } from '../../../src/demo/builders/healthy/site.ts';
import { healthyWorld } from '../../../src/demo/builders/healthy/world.ts';
import { deny, document, role, trustForService } from '../../../src/demo/builders/iam.ts';
import { type ServedWorld, serveWorld } from '../../../src/demo/serve-world.ts';
import type { World } from '../../../src/demo/world.ts';
import { awsConfig, NOW } from '../clients.ts';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const PLACE = { account: ACCOUNT, region: 'eu-west-1' };

function startWorld(): World {
  const base = healthyWorld(NOW);
  const associated = changeRegional(
    base,
    PLACE,
    'eks',
    'podIdentityAssociations',
    upsert(
      'associationId',
      podIdentityAssociation({
        ...PROD,
        namespace: 'shop',
        serviceAccount: 'billing',
        roleArn: `arn:aws:iam::${ACCOUNT}:role/billing`,
      }),
    ),
  );
  const other = {
    iam: {
      Roles: [role({ account: OTHER, name: 'paramedic', trust: trustForService('ec2.amazonaws.com') })],
    },
    regions: {},
  };
  return { ...associated, accounts: { ...associated.accounts, [OTHER]: other } };
}

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

describe('STS and signatures', () => {
  it('knows its own key, and gives keys of another account', async () => {
    const me = await stsClient().send(new sts.GetCallerIdentityCommand({}));
    expect(me).toMatchObject({
      Account: ACCOUNT,
      Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/paramedic/paramedic`,
    });
    const RoleArn = `arn:aws:iam::${OTHER}:role/paramedic`;
    const { Credentials } = await stsClient().send(
      new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'look' }),
    );
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    const there = new iam.IAMClient({ ...awsConfig(served), credentials });
    expect((await there.send(new iam.ListRolesCommand({}))).Roles).toHaveLength(1);
    expect(Credentials?.Expiration).toEqual(new Date('2026-03-02T11:15:00Z'));
  });

  it('refuses to assume a role of an account outside the world', async () => {
    const RoleArn = 'arn:aws:iam::999900001111:role/paramedic';
    const asked = stsClient().send(new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'look' }));
    await expect(asked).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('refuses an unknown key in the words of each service', async () => {
    const config = {
      ...awsConfig(served),
      credentials: { accessKeyId: 'AKIAUNKNOWNUNKNOWN12', secretAccessKey: 'x' },
    };
    await expect(new iam.IAMClient(config).send(new iam.ListRolesCommand({}))).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
    await expect(new ec2.EC2Client(config).send(new ec2.DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'AuthFailure',
    });
    await expect(new eks.EKSClient(config).send(new eks.ListClustersCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    await expect(
      new ecr.ECRClient(config).send(new ecr.DescribeRepositoriesCommand({})),
    ).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });
});

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

describe('EC2', () => {
  it('describes instances with their nested lists', async () => {
    const name = 'ip-10-0-1-21.eu-west-1.compute.internal';
    const Filters = [{ Name: 'private-dns-name', Values: [name] }];
    const { Reservations } = await ec2Client().send(new ec2.DescribeInstancesCommand({ Filters }));
    const [instance] = Reservations?.flatMap(one => one.Instances ?? []) ?? [];
    expect(instance).toMatchObject({
      InstanceId: idAt(PROD, 'i', '0'),
      State: { Code: 16, Name: 'running' },
      MetadataOptions: { HttpPutResponseHopLimit: 2 },
      IamInstanceProfile: { Arn: `arn:aws:iam::${ACCOUNT}:instance-profile/prod-eu-node` },
      SecurityGroups: [{ GroupId: idAt(PROD, 'sg', 'cluster') }],
    });
    expect(instance?.Tags).toContainEqual({ Key: 'kubernetes.io/cluster/prod-eu', Value: 'owned' });
  });

  it('gives user data, console output and status', async () => {
    const client = ec2Client();
    const InstanceId = idAt(PROD, 'i', '0');
    const { UserData } = await client.send(
      new ec2.DescribeInstanceAttributeCommand({ InstanceId, Attribute: 'userData' }),
    );
    expect(Buffer.from(UserData?.Value ?? '', 'base64').toString()).toContain('name: prod-eu');
    const output = await client.send(new ec2.GetConsoleOutputCommand({ InstanceId }));
    expect(output.InstanceId).toBe(InstanceId);
    const { InstanceStatuses } = await client.send(
      new ec2.DescribeInstanceStatusCommand({ InstanceIds: [InstanceId] }),
    );
    expect(InstanceStatuses?.[0]).toMatchObject({
      InstanceState: { Name: 'running' },
      SystemStatus: { Status: 'ok' },
    });
  });

  it('describes every part of the network by filter', async () => {
    const client = ec2Client();
    const vpc = idAt(PROD, 'vpc');
    const subnet = idAt(PROD, 'subnet', 'private-a');
    const inVpc = [{ Name: 'vpc-id', Values: [vpc] }];
    const { Subnets } = await client.send(new ec2.DescribeSubnetsCommand({ SubnetIds: [subnet] }));
    expect(Subnets?.[0]).toMatchObject({
      VpcId: vpc,
      AvailableIpAddressCount: 4021,
      MapPublicIpOnLaunch: false,
    });
    const Filters = [{ Name: 'association.subnet-id', Values: [subnet] }];
    const { RouteTables } = await client.send(new ec2.DescribeRouteTablesCommand({ Filters }));
    expect(RouteTables).toHaveLength(1);
    expect(RouteTables?.[0]?.Routes).toContainEqual({
      DestinationCidrBlock: '0.0.0.0/0',
      NatGatewayId: idAt(PROD, 'nat'),
      State: 'active',
      Origin: 'CreateRoute',
    });
    const { NetworkAcls } = await client.send(new ec2.DescribeNetworkAclsCommand({ Filters }));
    expect(NetworkAcls?.[0]?.Entries).toContainEqual({
      RuleNumber: 100,
      Egress: false,
      RuleAction: 'allow',
      CidrBlock: '0.0.0.0/0',
      Protocol: '-1',
    });
    const { NatGateways } = await client.send(new ec2.DescribeNatGatewaysCommand({ Filter: inVpc }));
    expect(NatGateways?.[0]).toMatchObject({
      State: 'available',
      SubnetId: idAt(PROD, 'subnet', 'public-a'),
    });
    const { InternetGateways } = await client.send(
      new ec2.DescribeInternetGatewaysCommand({ Filters: [{ Name: 'attachment.vpc-id', Values: [vpc] }] }),
    );
    expect(InternetGateways?.[0]?.Attachments).toEqual([{ VpcId: vpc, State: 'available' }]);
    const group = idAt(PROD, 'sg', 'cluster');
    const { SecurityGroups } = await client.send(
      new ec2.DescribeSecurityGroupsCommand({ GroupIds: [group] }),
    );
    expect(SecurityGroups?.[0]).toMatchObject({
      GroupName: 'eks-cluster-sg-prod-eu',
      IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: group }] }],
    });
    expect(SecurityGroups?.[0]?.Description).toMatch(/^EKS created/);
    const rules = await client.send(
      new ec2.DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [group] }] }),
    );
    expect(rules.SecurityGroupRules?.map(one => one.IsEgress)).toEqual([false, true]);
    const { DhcpOptions } = await client.send(
      new ec2.DescribeDhcpOptionsCommand({ DhcpOptionsIds: [idAt(PROD, 'dopt')] }),
    );
    expect(DhcpOptions?.[0]?.DhcpConfigurations).toContainEqual({
      Key: 'domain-name-servers',
      Values: [{ Value: 'AmazonProvidedDNS' }],
    });
    const dns = await client.send(
      new ec2.DescribeVpcAttributeCommand({ VpcId: vpc, Attribute: 'enableDnsSupport' }),
    );
    expect(dns.EnableDnsSupport).toEqual({ Value: true });
    const { Vpcs } = await client.send(new ec2.DescribeVpcsCommand({ VpcIds: [vpc] }));
    expect(Vpcs?.[0]).toMatchObject({ IsDefault: false, CidrBlock: '10.0.0.0/16' });
    expect((await client.send(new ec2.DescribeVpcEndpointsCommand({ Filters: inVpc }))).VpcEndpoints).toEqual(
      [],
    );
  });

  it('describes images, launch templates and regions', async () => {
    const client = ec2Client();
    const { Images } = await client.send(new ec2.DescribeImagesCommand({ ImageIds: [idAt(PROD, 'ami')] }));
    expect(Images?.[0]).toMatchObject({ OwnerId: '602401143452', State: 'available', Public: true });
    const versions = await client.send(
      new ec2.DescribeLaunchTemplateVersionsCommand({
        LaunchTemplateId: idAt(PROD, 'lt'),
        Versions: ['$Latest'],
      }),
    );
    const data = versions.LaunchTemplateVersions?.[0]?.LaunchTemplateData;
    expect(Buffer.from(data?.UserData ?? '', 'base64').toString()).toContain('NodeConfig');
    const { Regions } = await client.send(
      new ec2.DescribeRegionsCommand({ RegionNames: ['eu-south-1', 'eu-west-1'] }),
    );
    expect(Regions?.map(one => [one.RegionName, one.OptInStatus])).toEqual([
      ['eu-west-1', 'opt-in-not-required'],
      ['eu-south-1', 'not-opted-in'],
    ]);
  });

  it('pages, and refuses ids and filters that do not exist', async () => {
    const client = ec2Client();
    const first = await client.send(new ec2.DescribeSubnetsCommand({ MaxResults: 5 }));
    expect(first.Subnets).toHaveLength(5);
    const rest = await client.send(
      new ec2.DescribeSubnetsCommand({ MaxResults: 5, NextToken: first.NextToken }),
    );
    expect(rest.Subnets).toHaveLength(3);
    const gone = client.send(new ec2.DescribeInstancesCommand({ InstanceIds: ['i-0dead'] }));
    await expect(gone).rejects.toMatchObject({
      name: 'InvalidInstanceID.NotFound',
      message: "The instance ID 'i-0dead' does not exist",
    });
    const filtered = client.send(
      new ec2.DescribeSubnetsCommand({ Filters: [{ Name: 'colour', Values: ['red'] }] }),
    );
    await expect(filtered).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: "The filter 'colour' is invalid",
    });
  });
});

describe('ECR, SSM, CloudTrail', () => {
  it('tells repositories, images and manifests', async () => {
    const client = new ecr.ECRClient(awsConfig(served));
    const repositoryName = 'shop/checkout';
    const { repositories } = await client.send(
      new ecr.DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
    );
    expect(repositories).toHaveLength(1);
    const { imageDetails } = await client.send(
      new ecr.DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: '2025.11.3' }] }),
    );
    expect(imageDetails?.[0]?.imagePushedAt).toEqual(new Date('2026-02-27T10:15:00Z'));
    const { images } = await client.send(
      new ecr.BatchGetImageCommand({
        repositoryName,
        imageIds: [{ imageTag: '2025.11.3' }, { imageTag: 'v9' }],
      }),
    );
    const platforms = JSON.parse(images?.[0]?.imageManifest ?? '{}').manifests.map(
      (one: { platform: { architecture: string } }) => one.platform.architecture,
    );
    expect(platforms).toEqual(['amd64', 'arm64']);
    const { imageIds } = await client.send(new ecr.ListImagesCommand({ repositoryName }));
    expect(imageIds?.map(one => one.imageTag)).toEqual(['2025.11.3', '2025.11.2']);
    await expect(
      client.send(new ecr.DescribeRepositoriesCommand({ repositoryNames: ['nope'] })),
    ).rejects.toBeInstanceOf(ecr.RepositoryNotFoundException);
    await expect(
      client.send(new ecr.DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v9' }] })),
    ).rejects.toBeInstanceOf(ecr.ImageNotFoundException);
    await expect(client.send(new ecr.GetRepositoryPolicyCommand({ repositoryName }))).rejects.toBeInstanceOf(
      ecr.RepositoryPolicyNotFoundException,
    );
    const elsewhere = client.send(new ecr.DescribeRepositoriesCommand({ registryId: OTHER }));
    await expect(elsewhere).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('looks events up by attribute and time, newest first', async () => {
    const event = (EventId: string, minutes: number) => {
      const EventTime = NOW.getTime() / 1000 - minutes * 60;
      return {
        EventId,
        EventName: 'AssumeRoleWithWebIdentity',
        EventTime,
        CloudTrailEvent: { errorCode: 'AccessDenied' },
      };
    };
    served.replace(
      changeRegional(world, PLACE, 'cloudtrail', 'Events', () => [
        event('old', 300),
        event('mid', 60),
        event('new', 5),
      ]),
    );
    const client = new CloudTrailClient(awsConfig(served));
    const LookupAttributes = [
      { AttributeKey: 'EventName' as const, AttributeValue: 'AssumeRoleWithWebIdentity' },
    ];
    const { Events } = await client.send(
      new LookupEventsCommand({ LookupAttributes, StartTime: new Date(NOW.getTime() - 90 * 60_000) }),
    );
    expect(Events?.map(one => one.EventId)).toEqual(['new', 'mid']);
    expect(JSON.parse(Events?.[0]?.CloudTrailEvent ?? '')).toEqual({ errorCode: 'AccessDenied' });
    served.replace(world);
  });

  it('tells which instances SSM manages', async () => {
    const client = new SSMClient(awsConfig(served));
    const { InstanceInformationList } = await client.send(new DescribeInstanceInformationCommand({}));
    expect(InstanceInformationList).toEqual([]);
  });
});

describe('refusals and writes', () => {
  it('names the withdrawn action in the words of each service', async () => {
    served.replace(withdraw(world, { aws: ['iam:GetRole', 'ec2:DescribeSubnets', 'eks:DescribeCluster'] }));
    await expect(iamClient().send(new iam.GetRoleCommand({ RoleName: 'checkout-s3' }))).rejects.toMatchObject(
      {
        name: 'AccessDenied',
        message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/paramedic/paramedic is not authorized to perform: iam:GetRole on resource: role checkout-s3 because no identity-based policy allows the iam:GetRole action`,
      },
    );
    await expect(ec2Client().send(new ec2.DescribeSubnetsCommand({}))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
    });
    await expect(eksClient().send(new eks.DescribeClusterCommand({ name: 'prod-eu' }))).rejects.toMatchObject(
      {
        name: 'AccessDeniedException',
        message: expect.stringContaining(
          `eks:DescribeCluster on resource: arn:aws:eks:eu-west-1:${ACCOUNT}:cluster/prod-eu`,
        ),
      },
    );
    served.replace(world);
  });

  it('records a write as a violation and refuses it', async () => {
    await expect(
      iamClient().send(new iam.DeleteRoleCommand({ RoleName: 'checkout-s3' })),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(eksClient().send(new eks.DeleteClusterCommand({ name: 'prod-eu' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    const violations = served.requests.flatMap(({ violation }) => violation ?? []);
    expect(violations).toEqual([
      'iam:DeleteRole is not a read',
      'eks:DELETE /clusters/prod-eu is not a read',
    ]);
  });
});

describe('faults', () => {
  it('throttles the first calls, then answers', async () => {
    served.faults.inject({ effect: { kind: 'throttle' }, action: 'iam:GetRole', times: 1 });
    const before = served.requests.length;
    const patient = new iam.IAMClient({ ...awsConfig(served), maxAttempts: 2 });
    const { Role } = await patient.send(new iam.GetRoleCommand({ RoleName: 'checkout-s3' }));
    expect(Role?.RoleName).toBe('checkout-s3');
    expect(served.requests.slice(before).map(({ status }) => status)).toEqual([400, 200]);
  });

  it('throttles each service in its own words', async () => {
    served.faults.inject({ effect: { kind: 'throttle' }, times: 3 });
    await expect(ec2Client().send(new ec2.DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'RequestLimitExceeded',
    });
    const asked = eksClient().send(new eks.ListClustersCommand({}));
    await expect(asked).rejects.toMatchObject({
      name: 'TooManyRequestsException',
      $metadata: { httpStatusCode: 429 },
    });
    await expect(iamClient().send(new iam.ListRolesCommand({}))).rejects.toMatchObject({
      name: 'Throttling',
    });
  });

  it.each(['fail', 'truncate', 'login-page', 'drop', 'malformed'] as const)(
    'breaks an EKS call by "%s"',
    async kind => {
      served.faults.inject({ effect: { kind }, times: 1 });
      await expect(eksClient().send(new eks.DescribeClusterCommand({ name: 'prod-eu' }))).rejects.toThrow();
    },
  );

  it('breaks an EC2 call in the middle of its XML', async () => {
    served.faults.inject({ effect: { kind: 'malformed' }, times: 1 });
    await expect(ec2Client().send(new ec2.DescribeVpcsCommand({}))).rejects.toThrow();
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

function stsClient() {
  return new sts.STSClient(awsConfig(served));
}

function eksClient() {
  return new eks.EKSClient(awsConfig(served));
}

function ec2Client() {
  return new ec2.EC2Client(awsConfig(served));
}
