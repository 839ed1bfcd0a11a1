import * as ec2 from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idAt, PROD } from '../../../simulator/builders/healthy/site.ts';
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

  it('tells the address blocks of prefix lists', async () => {
    const client = ec2Client();
    const Filters = [{ Name: 'prefix-list-name', Values: ['com.amazonaws.eu-west-1.s3'] }];
    const { PrefixLists } = await client.send(new ec2.DescribePrefixListsCommand({ Filters }));
    expect(PrefixLists?.map(one => one.Cidrs?.length)).toEqual([2]);
    const PrefixListId = PrefixLists?.[0]?.PrefixListId;
    const { Entries } = await client.send(new ec2.GetManagedPrefixListEntriesCommand({ PrefixListId }));
    expect(Entries?.map(one => one.Cidr)).toEqual(PrefixLists?.[0]?.Cidrs);
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

function ec2Client() {
  return new ec2.EC2Client(awsConfig(served));
}
