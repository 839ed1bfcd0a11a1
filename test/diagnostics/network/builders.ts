import { seen, type VpcFacts } from '../../../src/diagnostics/network/vpc-facts.ts';
import type { WalkQuestion } from '../../../src/diagnostics/network/walk/question.ts';
import type { Obstacle } from '../../../src/domain/outcome.ts';
import type {
  AclEntry,
  NatGateway,
  NetworkAcl,
  Route,
  RouteTable,
  RouteTargetKind,
  SecurityGroup,
  SecurityRule,
  Subnet,
  VpcEndpoint,
} from '../../../src/providers/aws/network-types.ts';

export function subnet(id: string, cidr: string, zone = 'eu-west-1a'): Subnet {
  return { id, vpcId: 'vpc-1', zone, cidr, ipv6Cidrs: [], freeAddresses: 200, mapsPublicIp: false };
}

const KINDS: Readonly<Record<string, RouteTargetKind>> = {
  local: 'local',
  igw: 'internet-gateway',
  eigw: 'egress-only-gateway',
  nat: 'nat-gateway',
  tgw: 'transit-gateway',
  pcx: 'peering',
  vgw: 'virtual-private-gateway',
  vpce: 'vpc-endpoint',
  eni: 'network-interface',
};

/** `route('0.0.0.0/0', 'nat-1')`; the target's kind is read from its id. */
export function route(destination: string, target: string, more: Partial<Route> = {}): Route {
  const kind = KINDS[target.split('-')[0] ?? ''] ?? 'other';
  return { destination, target: { kind, id: target }, blackhole: false, propagated: false, ...more };
}

const LOCAL = route('10.0.0.0/16', 'local');

export function table(id: string, subnetIds: readonly string[], ...routes: readonly Route[]): RouteTable {
  return { id, isMain: id === 'rtb-main', subnetIds, routes: [LOCAL, ...routes] };
}

export function nat(more: Partial<NatGateway> = {}): NatGateway {
  return {
    id: 'nat-1',
    state: 'available',
    subnetId: 'subnet-public',
    connectivity: 'public',
    publicAddresses: ['198.51.100.7'],
    ...more,
  };
}

/** `rule('tcp 443', '0.0.0.0/0', 'sg-2', 'pl-1')` */
export function rule(what: string, ...peers: readonly string[]): SecurityRule {
  const [protocol = '-1', range] = what.split(' ');
  const [from = '', to = from] = range?.split('-') ?? [];
  return {
    protocol: protocol === 'all' ? '-1' : protocol,
    ...(range === undefined ? {} : { ports: { from: Number(from), to: Number(to) } }),
    cidrs: peers.filter(peer => peer.includes('/')),
    groupIds: peers.filter(peer => peer.startsWith('sg-')),
    prefixListIds: peers.filter(peer => peer.startsWith('pl-')),
  };
}

const EVERYTHING = rule('all', '0.0.0.0/0');

export function group(
  id: string,
  {
    ingress = [],
    egress = [EVERYTHING],
  }: { ingress?: readonly SecurityRule[]; egress?: readonly SecurityRule[] },
): SecurityGroup {
  return { id, name: id, ingress, egress };
}

/** `entry('out 100 allow 6 443 0.0.0.0/0')`; `all` stands for every protocol or port. */
function entry(text: string): AclEntry {
  const [way, number, action, protocol = '-1', range = 'all', cidr = ''] = text.split(' ');
  const [from = '', to = from] = range.split('-');
  return {
    number: Number(number),
    egress: way === 'out',
    allows: action === 'allow',
    protocol: protocol === 'all' ? '-1' : protocol,
    cidr,
    ...(range === 'all' ? {} : { ports: { from: Number(from), to: Number(to) } }),
  };
}

const OPEN = ['in 100 allow all all 0.0.0.0/0', 'out 100 allow all all 0.0.0.0/0'];
const CLOSING = ['in 32767 deny all all 0.0.0.0/0', 'out 32767 deny all all 0.0.0.0/0'];

export function acl(id: string, subnetIds: readonly string[], entries: readonly string[] = OPEN): NetworkAcl {
  return { id, subnetIds, entries: [...entries, ...CLOSING].map(entry) };
}

/** ACLs that are open but for the private subnet's, or another's, which has these entries only. */
export function acls(entries: readonly string[], closed = 'subnet-private'): readonly NetworkAcl[] {
  const others = ['subnet-private', 'subnet-public', 'subnet-b'].filter(id => id !== closed);
  return [acl('acl-open', others), acl('acl-narrow', [closed], entries)];
}

export function endpoint(service: string, more: Partial<VpcEndpoint> = {}): VpcEndpoint {
  return {
    id: `vpce-${service.replaceAll('.', '')}`,
    serviceName: `com.amazonaws.eu-west-1.${service}`,
    type: 'Interface',
    state: 'available',
    privateDns: true,
    subnetIds: ['subnet-b'],
    securityGroupIds: ['sg-endpoint'],
    routeTableIds: [],
    ...more,
  };
}

export function gatewayEndpoint(service: string, more: Partial<VpcEndpoint> = {}): VpcEndpoint {
  const plain = { type: 'Gateway', privateDns: false, subnetIds: [], securityGroupIds: [] };
  return endpoint(service, { ...plain, routeTableIds: ['rtb-private'], ...more });
}

export const FORBIDDEN: Obstacle = {
  kind: 'forbidden',
  permission: { provider: 'aws', action: 'ec2:Describe' },
};

export function hidden() {
  return { seen: false, obstacle: FORBIDDEN } as const;
}

/** A VPC in good order: private subnets behind a NAT gateway, a public one, everything open. */
export function facts(more: Partial<VpcFacts> = {}): VpcFacts {
  return {
    vpcId: 'vpc-1',
    region: 'eu-west-1',
    cidrs: seen(['10.0.0.0/16']),
    dns: seen({ support: true, hostnames: true }),
    dhcp: seen({ id: 'dopt-1', domainNameServers: ['AmazonProvidedDNS'] }),
    subnets: seen([
      subnet('subnet-private', '10.0.1.0/24'),
      subnet('subnet-public', '10.0.2.0/24'),
      subnet('subnet-b', '10.0.3.0/24', 'eu-west-1b'),
    ]),
    routeTables: routes(route('0.0.0.0/0', 'nat-1')),
    internetGateways: seen([{ id: 'igw-1', attachments: [{ vpcId: 'vpc-1', state: 'available' }] }]),
    natGateways: seen([nat()]),
    endpoints: seen([]),
    securityGroups: seen([
      group('sg-node', { ingress: [rule('all', 'sg-node')] }),
      group('sg-endpoint', { ingress: [rule('tcp 443', '10.0.0.0/16')], egress: [] }),
      group('sg-api', { ingress: [rule('tcp 443', 'sg-node')], egress: [] }),
    ]),
    networkAcls: seen([acl('acl-open', ['subnet-private', 'subnet-public', 'subnet-b'])]),
    prefixLists: seen([]),
    ...more,
  };
}

/** The tables of that VPC, the private subnets' with these routes. */
export function routes(...own: readonly Route[]) {
  return seen([
    table('rtb-main', []),
    table('rtb-private', ['subnet-private', 'subnet-b'], ...own),
    table('rtb-public', ['subnet-public'], route('0.0.0.0/0', 'igw-1')),
  ]);
}

/** The groups of that VPC, with one of them changed or added. */
export function withGroup(changed: SecurityGroup) {
  const { securityGroups } = facts();
  const others = (securityGroups.seen ? securityGroups.value : []).filter(({ id }) => id !== changed.id);
  return seen([...others, changed]);
}

export const FROM = {
  subnetId: 'subnet-private',
  securityGroupIds: ['sg-node'],
  hasPublicIp: false,
} as const;
export const FROM_PUBLIC = { ...FROM, subnetId: 'subnet-public', hasPublicIp: true } as const;

type To = WalkQuestion['to'];

export function ask(to: To, from: WalkQuestion['from'] = FROM, port = 443): WalkQuestion {
  return { from, to, protocol: 'tcp', port };
}

export function service(name: string, more: object = {}): To {
  return { kind: 'aws-service', service: name, region: 'eu-west-1', ...more };
}

export const INTERNET: To = { kind: 'internet', host: 'registry-1.docker.io' };

export function api(more: object = {}): To {
  return {
    kind: 'eks-api',
    cluster: 'prod',
    publicAccess: false,
    privateAccess: true,
    publicCidrs: ['0.0.0.0/0'],
    clusterSecurityGroupIds: ['sg-api'],
    subnetIds: ['subnet-b'],
    ...more,
  };
}
