import type { Obstacle } from '../../domain/outcome.ts';
import type {
  DhcpOptions,
  InternetGateway,
  NatGateway,
  NetworkAcl,
  PrefixList,
  RouteTable,
  SecurityGroup,
  Subnet,
  VpcDns,
  VpcEndpoint,
} from '../../providers/aws/network-types.ts';

/** Something that was read, or why it could not be. */
export type Fact<Value> =
  | { readonly seen: true; readonly value: Value }
  | { readonly seen: false; readonly obstacle: Obstacle };

/** All that is known of a VPC's network; each part may be out of sight on its own. */
export interface VpcFacts {
  readonly vpcId: string;
  readonly region: string;
  /** The address blocks of the VPC. */
  readonly cidrs: Fact<readonly string[]>;
  readonly dns: Fact<VpcDns>;
  /** `undefined` when the VPC has no options set: then nothing but the Amazon defaults apply. */
  readonly dhcp: Fact<DhcpOptions | undefined>;
  readonly subnets: Fact<readonly Subnet[]>;
  readonly routeTables: Fact<readonly RouteTable[]>;
  readonly internetGateways: Fact<readonly InternetGateway[]>;
  readonly natGateways: Fact<readonly NatGateway[]>;
  readonly endpoints: Fact<readonly VpcEndpoint[]>;
  /** Those that were asked for: the source's, the destination's, the endpoints'. */
  readonly securityGroups: Fact<readonly SecurityGroup[]>;
  readonly networkAcls: Fact<readonly NetworkAcl[]>;
  /** Those that routes and security groups name. */
  readonly prefixLists: Fact<readonly PrefixList[]>;
}

/** What was read. */
export function seen<Value>(value: Value): Fact<Value> {
  return { seen: true, value };
}
