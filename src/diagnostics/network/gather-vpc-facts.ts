import type {
  PrefixList,
  RouteTable,
  SecurityGroup,
  Vpc,
  VpcEndpoint,
} from '../../providers/aws/network-types.ts';
import type { AwsPort, InRegion } from '../../providers/aws/port.ts';
import { furtherFact, readFact, readList } from './read-fact.ts';
import { type Fact, seen, type VpcFacts } from './vpc-facts.ts';

/** The reads that a check declares for walking a path. */
export const VPC_READS = [
  'vpc',
  'vpcDns',
  'dhcpOptions',
  'subnets',
  'routeTables',
  'internetGateways',
  'natGateways',
  'vpcEndpoints',
  'networkAcls',
  'securityGroups',
  'servicePrefixLists',
  'prefixListCidrs',
] as const satisfies readonly (keyof AwsPort)[];

/** The part of the port for reading a VPC. */
export type VpcPort = Pick<AwsPort, (typeof VPC_READS)[number]>;

/** The VPC to read, and the security groups of both ends. */
export interface VpcPlace extends InRegion {
  readonly vpcId: string;
  readonly securityGroupIds: readonly string[];
}

/** Reads what a walk needs of one VPC; what may not be read is told as out of sight, and nothing is thrown. */
export async function gatherVpcFacts(aws: VpcPort, place: VpcPlace): Promise<VpcFacts> {
  const { account, region, vpcId } = place;
  const where = { account, region };
  const [vpc, dns, subnets, routeTables, internetGateways, natGateways, endpoints, networkAcls] =
    await Promise.all([
      readVpc(aws, where, vpcId),
      readDns(aws, where, vpcId),
      readList(`subnets of ${vpcId}`, aws.subnets(where, vpcId)),
      readList(`route tables of ${vpcId}`, aws.routeTables(where, vpcId)),
      readList(`internet gateways of ${vpcId}`, aws.internetGateways(where, vpcId)),
      readList(`NAT gateways of ${vpcId}`, aws.natGateways(where, vpcId)),
      readList(`endpoints of ${vpcId}`, aws.vpcEndpoints(where, vpcId)),
      readList(`network ACLs of ${vpcId}`, aws.networkAcls(where, vpcId)),
    ]);
  const [dhcp, securityGroups] = await Promise.all([
    furtherFact(vpc, ({ dhcpOptionsId }) => readDhcp(aws, where, dhcpOptionsId)),
    readGroups(aws, place, endpoints),
  ]);
  return {
    vpcId,
    region,
    cidrs: vpc.seen ? seen(vpc.value.cidrs) : vpc,
    dns,
    dhcp,
    subnets,
    routeTables,
    internetGateways,
    natGateways,
    endpoints,
    securityGroups,
    networkAcls,
    prefixLists: await readPrefixLists(aws, where, listsNamedIn(routeTables, securityGroups)),
  };
}

async function readVpc(aws: VpcPort, where: InRegion, vpcId: string): Promise<Fact<Vpc>> {
  const vpc = await readFact(aws.vpc(where, vpcId));
  if (!vpc.seen) return vpc;
  return vpc.value === undefined ? absent(vpcId, where) : seen(vpc.value);
}

async function readDns(aws: VpcPort, where: InRegion, vpcId: string): Promise<VpcFacts['dns']> {
  const [support, hostnames] = await Promise.all([
    readFact(aws.vpcDns(where, vpcId, 'enableDnsSupport')),
    readFact(aws.vpcDns(where, vpcId, 'enableDnsHostnames')),
  ]);
  if (!support.seen) return support;
  if (!hostnames.seen) return hostnames;
  if (support.value === undefined || hostnames.value === undefined) return absent(vpcId, where);
  return seen({ support: support.value, hostnames: hostnames.value });
}

/** `default` stands for no options at all. Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html */
async function readDhcp(aws: VpcPort, where: InRegion, id: string | undefined): Promise<VpcFacts['dhcp']> {
  if (id === undefined || id === 'default') return seen(undefined);
  return readFact(aws.dhcpOptions(where, id));
}

async function readGroups(
  aws: VpcPort,
  { account, region, securityGroupIds }: VpcPlace,
  endpoints: Fact<readonly VpcEndpoint[]>,
): Promise<Fact<readonly SecurityGroup[]>> {
  const ofEndpoints = endpoints.seen ? endpoints.value.flatMap(one => one.securityGroupIds) : [];
  const ids = [...new Set([...securityGroupIds, ...ofEndpoints])].toSorted();
  if (ids.length === 0) return seen([]);
  return readList('security groups', aws.securityGroups({ account, region }, ids));
}

function listsNamedIn(
  tables: Fact<readonly RouteTable[]>,
  groups: Fact<readonly SecurityGroup[]>,
): readonly string[] {
  const routes = tables.seen ? tables.value.flatMap(table => table.routes) : [];
  const rules = groups.seen ? groups.value.flatMap(({ ingress, egress }) => [...ingress, ...egress]) : [];
  const destinations = routes.map(({ destination }) => destination).filter(text => text.startsWith('pl-'));
  return [...new Set([...destinations, ...rules.flatMap(rule => rule.prefixListIds)])].toSorted();
}

/** AWS tells the blocks of its services' lists at once, those of others one by one. */
async function readPrefixLists(
  aws: VpcPort,
  where: InRegion,
  ids: readonly string[],
): Promise<Fact<readonly PrefixList[]>> {
  if (ids.length === 0) return seen([]);
  const services = await readList('prefix lists', aws.servicePrefixLists(where, ids));
  if (!services.seen) return services;
  const others = ids.filter(id => !services.value.some(list => list.id === id));
  const facts = await Promise.all(others.map(id => readFact(aws.prefixListCidrs(where, id))));
  const lists: PrefixList[] = [...services.value];
  for (const [index, fact] of facts.entries()) {
    if (!fact.seen) return fact;
    if (fact.value?.complete) lists.push({ id: others[index] ?? '', name: '', cidrs: fact.value.items });
  }
  return seen(lists);
}

function absent(vpcId: string, { region, account }: InRegion): Fact<never> {
  const why = `there is no such VPC in ${region} of account ${account}`;
  return { seen: false, obstacle: { kind: 'unreachable', target: vpcId, why } };
}
