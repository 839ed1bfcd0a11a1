/** A VPC. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html */
export interface Vpc {
  readonly id: string;
  /** All address blocks, IPv4 and IPv6, that are associated. */
  readonly cidrs: readonly string[];
  readonly dhcpOptionsId?: string;
}

/** The DNS attributes of a VPC. Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html */
export interface VpcDns {
  /** `enableDnsSupport`: the Amazon resolver answers. */
  readonly support: boolean;
  /** `enableDnsHostnames`: needed beside it for private DNS names. */
  readonly hostnames: boolean;
}

/** What instances are told at start. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DhcpOptions.html */
export interface DhcpOptions {
  readonly id: string;
  /** Addresses, or `AmazonProvidedDNS`. */
  readonly domainNameServers: readonly string[];
  readonly domainName?: string;
}

/** A subnet. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html */
export interface Subnet {
  readonly id: string;
  readonly vpcId: string;
  readonly zone: string;
  /** Absent for a subnet with IPv6 only. */
  readonly cidr?: string;
  readonly ipv6Cidrs: readonly string[];
  readonly freeAddresses: number;
  /** Whether instances get a public IPv4 address unless told otherwise. */
  readonly mapsPublicIp: boolean;
}

/** What a route can lead to. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html */
export type RouteTargetKind =
  | 'local'
  | 'internet-gateway'
  | 'egress-only-gateway'
  | 'nat-gateway'
  | 'transit-gateway'
  | 'peering'
  | 'virtual-private-gateway'
  | 'vpc-endpoint'
  | 'network-interface'
  | 'other';

/** One line of a route table. */
export interface Route {
  /** An address block, or the id of a prefix list. */
  readonly destination: string;
  readonly target: { readonly kind: RouteTargetKind; readonly id: string };
  /** The target is gone: packets are dropped. */
  readonly blackhole: boolean;
  readonly propagated: boolean;
}

/** A route table. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTable.html */
export interface RouteTable {
  readonly id: string;
  /** Used by subnets that are associated with none. */
  readonly isMain: boolean;
  readonly subnetIds: readonly string[];
  readonly routes: readonly Route[];
}

/** A list of address blocks. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ManagedPrefixList.html */
export interface PrefixList {
  readonly id: string;
  /** Those of AWS are named after the service: `com.amazonaws.eu-west-1.s3`. */
  readonly name: string;
  readonly cidrs: readonly string[];
}

/** An internet gateway. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGateway.html */
export interface InternetGateway {
  readonly id: string;
  readonly attachments: readonly { readonly vpcId: string; readonly state: string }[];
}

/** A NAT gateway. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html */
export interface NatGateway {
  readonly id: string;
  /** `pending`, `failed`, `available`, `deleting` or `deleted`. */
  readonly state: string;
  /** Absent for a regional one. */
  readonly subnetId?: string;
  /** The table that a regional one follows. */
  readonly routeTableId?: string;
  readonly connectivity: 'public' | 'private';
  readonly publicAddresses: readonly string[];
  readonly failure?: string;
}

/** A VPC endpoint. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html */
export interface VpcEndpoint {
  readonly id: string;
  /** `com.amazonaws.eu-west-1.sts`. */
  readonly serviceName: string;
  /** `Interface`, `Gateway`, `GatewayLoadBalancer`, … */
  readonly type: string;
  /** Lower case: `available`, `pending`, `pendingacceptance`, `failed`, … */
  readonly state: string;
  /** Whether the service's usual name leads here inside the VPC. */
  readonly privateDns: boolean;
  readonly subnetIds: readonly string[];
  readonly securityGroupIds: readonly string[];
  readonly routeTableIds: readonly string[];
  /** JSON text. */
  readonly policy?: string;
}

/** One rule of a security group. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
export interface SecurityRule {
  /** `tcp`, `udp`, a protocol number, or `-1` for all. */
  readonly protocol: string;
  /** Absent when all ports are meant. */
  readonly ports?: { readonly from: number; readonly to: number };
  /** IPv4 and IPv6 blocks. */
  readonly cidrs: readonly string[];
  readonly groupIds: readonly string[];
  readonly prefixListIds: readonly string[];
}

/** A security group. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html */
export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  readonly ingress: readonly SecurityRule[];
  readonly egress: readonly SecurityRule[];
}

/** One entry of a network ACL. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html */
export interface AclEntry {
  /** Entries are tried in this order; 32767 is the closing deny. */
  readonly number: number;
  readonly egress: boolean;
  readonly allows: boolean;
  /** A protocol number, or `-1` for all. */
  readonly protocol: string;
  readonly cidr: string;
  /** Absent when all ports are meant. */
  readonly ports?: { readonly from: number; readonly to: number };
}

/** A network ACL. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAcl.html */
export interface NetworkAcl {
  readonly id: string;
  readonly subnetIds: readonly string[];
  readonly entries: readonly AclEntry[];
}

/** A region. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html */
export interface Region {
  readonly name: string;
  /** False for an optional one that the account has not switched on. */
  readonly enabled: boolean;
}
