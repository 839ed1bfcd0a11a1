import { list, maybe, number, object, oneOf, type Parser, text, truth } from '../parse.ts';
import type {
  AclEntry,
  DhcpOptions,
  InternetGateway,
  NatGateway,
  NetworkAcl,
  PrefixList,
  Region,
  Route,
  RouteTable,
  SecurityGroup,
  SecurityRule,
  Subnet,
  Vpc,
  VpcEndpoint,
} from './network-types.ts';

/** Reads a VPC. */
export const vpc: Parser<Vpc> = object<Vpc>({ id: text, cidrs: list(text), dhcpOptionsId: maybe(text) });

/** Reads DHCP options. */
export const dhcpOptions: Parser<DhcpOptions> = object<DhcpOptions>({
  id: text,
  domainNameServers: list(text),
  domainName: maybe(text),
});

/** Reads a subnet. */
export const subnet: Parser<Subnet> = object<Subnet>({
  id: text,
  vpcId: text,
  zone: text,
  cidr: maybe(text),
  ipv6Cidrs: list(text),
  freeAddresses: number,
  mapsPublicIp: truth,
});

/** Reads a route. */
const route: Parser<Route> = object<Route>({
  destination: text,
  target: object<Route['target']>({
    kind: oneOf(
      'local',
      'internet-gateway',
      'egress-only-gateway',
      'nat-gateway',
      'transit-gateway',
      'peering',
      'virtual-private-gateway',
      'vpc-endpoint',
      'network-interface',
      'other',
    ),
    id: text,
  }),
  blackhole: truth,
  propagated: truth,
});

/** Reads a route table. */
export const routeTable: Parser<RouteTable> = object<RouteTable>({
  id: text,
  isMain: truth,
  subnetIds: list(text),
  routes: list(route),
});

/** Reads a prefix list. */
export const prefixList: Parser<PrefixList> = object<PrefixList>({ id: text, name: text, cidrs: list(text) });

/** Reads an internet gateway. */
export const internetGateway: Parser<InternetGateway> = object<InternetGateway>({
  id: text,
  attachments: list(object<InternetGateway['attachments'][number]>({ vpcId: text, state: text })),
});

/** Reads a nat gateway. */
export const natGateway: Parser<NatGateway> = object<NatGateway>({
  id: text,
  state: text,
  subnetId: maybe(text),
  routeTableId: maybe(text),
  connectivity: oneOf('public', 'private'),
  publicAddresses: list(text),
  failure: maybe(text),
});

/** Reads a VPC endpoint. */
export const vpcEndpoint: Parser<VpcEndpoint> = object<VpcEndpoint>({
  id: text,
  serviceName: text,
  type: text,
  state: text,
  privateDns: truth,
  subnetIds: list(text),
  securityGroupIds: list(text),
  routeTableIds: list(text),
  policy: maybe(text),
});

/** Reads a security rule. */
const securityRule: Parser<SecurityRule> = object<SecurityRule>({
  protocol: text,
  ports: maybe(object<NonNullable<SecurityRule['ports']>>({ from: number, to: number })),
  cidrs: list(text),
  groupIds: list(text),
  prefixListIds: list(text),
});

/** Reads a security group. */
export const securityGroup: Parser<SecurityGroup> = object<SecurityGroup>({
  id: text,
  name: text,
  ingress: list(securityRule),
  egress: list(securityRule),
});

/** Reads an ACL entry. */
const aclEntry: Parser<AclEntry> = object<AclEntry>({
  number: number,
  egress: truth,
  allows: truth,
  protocol: text,
  cidr: text,
  ports: maybe(object<NonNullable<AclEntry['ports']>>({ from: number, to: number })),
});

/** Reads a network ACL. */
export const networkAcl: Parser<NetworkAcl> = object<NetworkAcl>({
  id: text,
  subnetIds: list(text),
  entries: list(aclEntry),
});

/** Reads a region. */
export const region: Parser<Region> = object<Region>({ name: text, enabled: truth });
