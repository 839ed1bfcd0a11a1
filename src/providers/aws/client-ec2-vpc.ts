import type { DhcpOptions as SdkDhcpOptions, Subnet as SdkSubnet, Vpc as SdkVpc } from '@aws-sdk/client-ec2';
import { defined } from '../defined.ts';
import { listBy } from './client-ec2-list.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { DhcpOptions, Subnet, Vpc } from './network-types.ts';
import type { AwsPort } from './port.ts';

type VpcReads = Pick<AwsPort, 'regions' | 'vpc' | 'vpcDns' | 'dhcpOptions' | 'subnet' | 'subnets'>;

/** Reads of VPCs and their subnets. */
export function vpcReads(session: AwsSession): VpcReads {
  return {
    regions: regions(session),
    vpc: vpc(session),
    vpcDns: vpcDns(session),
    dhcpOptions: dhcpOptions(session),
    subnet: subnet(session),
    subnets: subnets(session),
  };
}

function regions({ ask }: AwsSession): AwsPort['regions'] {
  return async where => {
    const needed = { action: 'ec2:DescribeRegions' };
    const found = await ask('ec2', where, needed, async (client, options, target) => {
      const { DescribeRegionsCommand } = await import('@aws-sdk/client-ec2');
      const { Regions } = await client.send(new DescribeRegionsCommand({ AllRegions: true }), options);
      return (Regions ?? lacking(target, 'Regions')).map(({ RegionName, OptInStatus }) => ({
        name: RegionName ?? lacking(target, 'RegionName'),
        enabled: OptInStatus !== 'not-opted-in',
      }));
    });
    return found ?? [];
  };
}

function vpc({ ask }: AwsSession): AwsPort['vpc'] {
  return (where, vpcId) =>
    ask('ec2', where, { action: 'ec2:DescribeVpcs', resource: vpcId }, async (client, options, target) => {
      const { DescribeVpcsCommand } = await import('@aws-sdk/client-ec2');
      const { Vpcs } = await client.send(new DescribeVpcsCommand({ VpcIds: [vpcId] }), options);
      return vpcOf(Vpcs?.[0] ?? lacking(target, 'Vpcs'), target);
    });
}

function vpcDns({ ask }: AwsSession): AwsPort['vpcDns'] {
  return (where, vpcId, attribute) => {
    const needed = { action: 'ec2:DescribeVpcAttribute', resource: vpcId };
    return ask('ec2', where, needed, async (client, options, target) => {
      const { DescribeVpcAttributeCommand } = await import('@aws-sdk/client-ec2');
      const command = new DescribeVpcAttributeCommand({ VpcId: vpcId, Attribute: attribute });
      const { EnableDnsSupport, EnableDnsHostnames } = await client.send(command, options);
      const answer = attribute === 'enableDnsSupport' ? EnableDnsSupport : EnableDnsHostnames;
      return answer?.Value ?? lacking(target, attribute);
    });
  };
}

function dhcpOptions({ ask }: AwsSession): AwsPort['dhcpOptions'] {
  return (where, id) => {
    const needed = { action: 'ec2:DescribeDhcpOptions', resource: id };
    return ask('ec2', where, needed, async (client, options, target) => {
      const { DescribeDhcpOptionsCommand } = await import('@aws-sdk/client-ec2');
      const command = new DescribeDhcpOptionsCommand({ DhcpOptionsIds: [id] });
      const { DhcpOptions: found } = await client.send(command, options);
      return dhcpOptionsOf(found?.[0] ?? lacking(target, 'DhcpOptions'), id);
    });
  };
}

function subnet({ ask }: AwsSession): AwsPort['subnet'] {
  return (where, id) =>
    ask('ec2', where, { action: 'ec2:DescribeSubnets', resource: id }, async (client, options, target) => {
      const { DescribeSubnetsCommand } = await import('@aws-sdk/client-ec2');
      const { Subnets } = await client.send(new DescribeSubnetsCommand({ SubnetIds: [id] }), options);
      return subnetOf(Subnets?.[0] ?? lacking(target, 'Subnets'), target);
    });
}

function subnets(session: AwsSession): AwsPort['subnets'] {
  return async (where, vpcId) => {
    const { DescribeSubnetsCommand } = await import('@aws-sdk/client-ec2');
    const asked = { where, action: 'ec2:DescribeSubnets', by: 'vpc-id', values: [vpcId] };
    return listBy(session, asked, async (client, page, options, target) => {
      const { Subnets, NextToken } = await client.send(new DescribeSubnetsCommand(page), options);
      return { items: Subnets?.map(one => subnetOf(one, target)), next: NextToken };
    });
  };
}

function vpcOf(vpc: SdkVpc, target: string): Vpc {
  const ipv4 = vpc.CidrBlockAssociationSet?.map(({ CidrBlock }) => CidrBlock) ?? [vpc.CidrBlock];
  const ipv6 = vpc.Ipv6CidrBlockAssociationSet?.map(({ Ipv6CidrBlock }) => Ipv6CidrBlock) ?? [];
  return {
    id: vpc.VpcId ?? lacking(target, 'VpcId'),
    cidrs: [...ipv4, ...ipv6].filter(cidr => cidr !== undefined),
    // `default` is the word for no options. Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html
    ...defined({ dhcpOptionsId: vpc.DhcpOptionsId === 'default' ? undefined : vpc.DhcpOptionsId }),
  };
}

function dhcpOptionsOf({ DhcpConfigurations = [] }: SdkDhcpOptions, id: string): DhcpOptions {
  const valuesOf = (key: string) =>
    DhcpConfigurations.filter(({ Key }) => Key === key).flatMap(({ Values }) => Values ?? []);
  const texts = (key: string) => valuesOf(key).flatMap(({ Value }) => Value ?? []);
  return {
    id,
    domainNameServers: texts('domain-name-servers'),
    ...defined({ domainName: texts('domain-name')[0] }),
  };
}

function subnetOf(subnet: SdkSubnet, target: string): Subnet {
  return {
    id: subnet.SubnetId ?? lacking(target, 'SubnetId'),
    vpcId: subnet.VpcId ?? lacking(target, 'VpcId'),
    zone: subnet.AvailabilityZone ?? lacking(target, 'AvailabilityZone'),
    ipv6Cidrs: (subnet.Ipv6CidrBlockAssociationSet ?? []).flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
    freeAddresses: subnet.AvailableIpAddressCount ?? lacking(target, 'AvailableIpAddressCount'),
    mapsPublicIp: subnet.MapPublicIpOnLaunch ?? false,
    ...defined({ cidr: subnet.CidrBlock }),
  };
}
