import { expect } from 'vitest';
import type { AwsPort } from '../../../src/providers/aws/port.ts';
import type { AwsRow } from './aws-row.ts';

const where = { account: '111122223333', region: 'eu-west-1' };
const none = { items: [], complete: true };

function whole(...items: readonly object[]) {
  return { items, complete: true };
}

const SUBNET = {
  id: 'subnet-1',
  vpcId: 'vpc-1',
  zone: 'eu-west-1a',
  cidr: '10.0.1.0/24',
  ipv6Cidrs: ['2001:db8::/64'],
  freeAddresses: 12,
  mapsPublicIp: true,
};

function route(destination: string, kind: string, id: string, more: object = {}) {
  return { destination, target: { kind, id }, blackhole: false, propagated: false, ...more };
}

type Method =
  | 'regions'
  | 'vpc'
  | 'vpcDns'
  | 'dhcpOptions'
  | 'subnet'
  | 'subnets'
  | 'routeTables'
  | 'internetGateways';
type Others =
  | 'natGateways'
  | 'vpcEndpoints'
  | 'networkAcls'
  | 'securityGroups'
  | 'servicePrefixLists'
  | 'prefixListCidrs';

/** The reads of a VPC's network. */
export const NETWORK_ROWS: { readonly [M in (Method | Others) & keyof AwsPort]: AwsRow } = {
  regions: {
    ask: port => port.regions(where),
    answers: expect.arrayContaining([
      { name: 'eu-west-1', enabled: true },
      { name: 'ap-east-1', enabled: false },
    ]),
    askAbsent: async port =>
      (await port.regions({ ...where, region: 'us-east-1' })).filter(({ name }) => name === 'eu-west1'),
    absent: [],
    needs: 'ec2:DescribeRegions',
    resource: undefined,
  },
  vpc: {
    ask: port => port.vpc(where, 'vpc-1'),
    answers: {
      id: 'vpc-1',
      cidrs: ['10.0.0.0/16', '100.64.0.0/16', '2001:db8::/56'],
      dhcpOptionsId: 'dopt-1',
    },
    askAbsent: port => port.vpc(where, 'vpc-0'),
    absent: undefined,
    needs: 'ec2:DescribeVpcs',
    resource: 'vpc-1',
  },
  vpcDns: {
    ask: port => port.vpcDns(where, 'vpc-1', 'enableDnsHostnames'),
    answers: false,
    askAbsent: port => port.vpcDns(where, 'vpc-0', 'enableDnsSupport'),
    absent: undefined,
    needs: 'ec2:DescribeVpcAttribute',
    resource: 'vpc-1',
  },
  dhcpOptions: {
    ask: port => port.dhcpOptions(where, 'dopt-1'),
    answers: {
      id: 'dopt-1',
      domainNameServers: ['AmazonProvidedDNS'],
      domainName: 'eu-west-1.compute.internal',
    },
    askAbsent: port => port.dhcpOptions(where, 'dopt-0'),
    absent: undefined,
    needs: 'ec2:DescribeDhcpOptions',
    resource: 'dopt-1',
  },
  subnet: {
    ask: port => port.subnet(where, 'subnet-1'),
    answers: SUBNET,
    askAbsent: port => port.subnet(where, 'subnet-0'),
    absent: undefined,
    needs: 'ec2:DescribeSubnets',
    resource: 'subnet-1',
  },
  subnets: {
    ask: port => port.subnets(where, 'vpc-1'),
    answers: whole(SUBNET),
    askAbsent: port => port.subnets(where, 'vpc-0'),
    absent: none,
    needs: 'ec2:DescribeSubnets',
    resource: 'vpc-1',
  },
  routeTables: {
    ask: port => port.routeTables(where, 'vpc-1'),
    answers: whole({
      id: 'rtb-1',
      isMain: true,
      subnetIds: ['subnet-1'],
      routes: [
        route('10.0.0.0/16', 'local', 'local'),
        route('0.0.0.0/0', 'nat-gateway', 'nat-1', { blackhole: true }),
        route('192.168.0.0/16', 'virtual-private-gateway', 'vgw-1', { propagated: true }),
        route('172.16.0.0/12', 'transit-gateway', 'tgw-1'),
        route('10.9.0.0/16', 'peering', 'pcx-1'),
        route('::/0', 'egress-only-gateway', 'eigw-1'),
        route('pl-1', 'vpc-endpoint', 'vpce-1'),
        route('203.0.113.0/24', 'network-interface', 'eni-1'),
        route('198.51.100.0/24', 'other', 'lgw-1'),
      ],
    }),
    askAbsent: port => port.routeTables(where, 'vpc-0'),
    absent: none,
    needs: 'ec2:DescribeRouteTables',
    resource: 'vpc-1',
  },
  internetGateways: {
    ask: port => port.internetGateways(where, 'vpc-1'),
    answers: whole({ id: 'igw-1', attachments: [{ vpcId: 'vpc-1', state: 'available' }] }),
    askAbsent: port => port.internetGateways(where, 'vpc-0'),
    absent: none,
    needs: 'ec2:DescribeInternetGateways',
    resource: 'vpc-1',
  },
  natGateways: {
    ask: port => port.natGateways(where, 'vpc-1'),
    answers: whole({
      id: 'nat-1',
      state: 'failed',
      subnetId: 'subnet-1',
      connectivity: 'public',
      publicAddresses: ['198.51.100.7'],
      failure: 'Gateway.NotAttached: Network vpc-1 has no Internet gateway attached',
    }),
    askAbsent: port => port.natGateways(where, 'vpc-0'),
    absent: none,
    needs: 'ec2:DescribeNatGateways',
    resource: 'vpc-1',
  },
  vpcEndpoints: {
    ask: port => port.vpcEndpoints(where, 'vpc-1'),
    answers: whole({
      id: 'vpce-2',
      serviceName: 'com.amazonaws.eu-west-1.s3',
      type: 'Interface',
      state: 'available',
      privateDns: false,
      subnetIds: ['subnet-1'],
      securityGroupIds: ['sg-1'],
      routeTableIds: [],
      policy: '{"Statement":[]}',
    }),
    askAbsent: port => port.vpcEndpoints(where, 'vpc-0'),
    absent: none,
    needs: 'ec2:DescribeVpcEndpoints',
    resource: 'vpc-1',
  },
  networkAcls: {
    ask: port => port.networkAcls(where, 'vpc-1'),
    answers: whole({
      id: 'acl-1',
      subnetIds: ['subnet-1'],
      entries: [
        {
          number: 100,
          egress: true,
          allows: true,
          protocol: '6',
          cidr: '0.0.0.0/0',
          ports: { from: 443, to: 443 },
        },
        { number: 32768, egress: false, allows: false, protocol: '-1', cidr: '::/0' },
      ],
    }),
    askAbsent: port => port.networkAcls(where, 'vpc-0'),
    absent: none,
    needs: 'ec2:DescribeNetworkAcls',
    resource: 'vpc-1',
  },
  securityGroups: {
    ask: port => port.securityGroups(where, ['sg-1', 'sg-0']),
    answers: whole({
      id: 'sg-1',
      name: 'nodes',
      ingress: [
        { protocol: 'tcp', ports: { from: 443, to: 443 }, cidrs: [], groupIds: ['sg-1'], prefixListIds: [] },
        { protocol: 'icmp', cidrs: [], groupIds: [], prefixListIds: ['pl-1'] },
      ],
      egress: [{ protocol: '-1', cidrs: ['0.0.0.0/0', '::/0'], groupIds: [], prefixListIds: [] }],
    }),
    askAbsent: port => port.securityGroups(where, ['sg-0']),
    absent: none,
    needs: 'ec2:DescribeSecurityGroups',
    resource: 'sg-1, sg-0',
  },
  servicePrefixLists: {
    ask: port => port.servicePrefixLists(where, ['pl-1', 'pl-0']),
    answers: whole({
      id: 'pl-1',
      name: 'com.amazonaws.eu-west-1.s3',
      cidrs: ['52.92.0.0/17', '3.5.64.0/21'],
    }),
    askAbsent: port => port.servicePrefixLists(where, ['pl-0']),
    absent: none,
    needs: 'ec2:DescribePrefixLists',
    resource: 'pl-1, pl-0',
  },
  prefixListCidrs: {
    ask: port => port.prefixListCidrs(where, 'pl-1'),
    answers: { items: ['52.92.0.0/17', '3.5.64.0/21'], complete: true },
    askAbsent: port => port.prefixListCidrs(where, 'pl-0'),
    absent: undefined,
    needs: 'ec2:GetManagedPrefixListEntries',
    resource: 'pl-1',
  },
};
