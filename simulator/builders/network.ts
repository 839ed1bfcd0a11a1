import type { Resource } from '../world.ts';

/** A resource's id and what it is called. */
export interface Identified {
  readonly id: string;
  /** Value of the `Name` tag. */
  readonly name: string;
}

/** A VPC with its DNS attributes. */
export function vpc(
  spec: Identified & {
    readonly cidr: string;
    readonly dhcpOptionsId: string;
    readonly account: string;
    readonly dnsSupport?: boolean;
    readonly dnsHostnames?: boolean;
  },
): Resource {
  return {
    VpcId: spec.id,
    OwnerId: spec.account,
    CidrBlock: spec.cidr,
    CidrBlockAssociationSet: [
      {
        AssociationId: `vpc-cidr-assoc-${spec.id.slice(4)}`,
        CidrBlock: spec.cidr,
        CidrBlockState: { State: 'associated' },
      },
    ],
    DhcpOptionsId: spec.dhcpOptionsId,
    State: 'available',
    InstanceTenancy: 'default',
    IsDefault: false,
    EnableDnsSupport: spec.dnsSupport ?? true,
    EnableDnsHostnames: spec.dnsHostnames ?? true,
    Tags: tags({ Name: spec.name }),
  };
}

/** A subnet. */
export function subnet(
  spec: Identified & {
    readonly vpcId: string;
    readonly cidr: string;
    readonly zone: string;
    readonly account: string;
    readonly free?: number;
    readonly public?: boolean;
    readonly tags?: Readonly<Record<string, string>>;
  },
): Resource {
  return {
    SubnetId: spec.id,
    SubnetArn: `arn:aws:ec2:${spec.zone.slice(0, -1)}:${spec.account}:subnet/${spec.id}`,
    VpcId: spec.vpcId,
    OwnerId: spec.account,
    State: 'available',
    CidrBlock: spec.cidr,
    AvailabilityZone: spec.zone,
    AvailableIpAddressCount: spec.free ?? 4021,
    MapPublicIpOnLaunch: spec.public ?? false,
    DefaultForAz: false,
    Tags: tags({ Name: spec.name, ...spec.tags }),
  };
}

const TARGET_FIELDS = [
  ['nat-', 'NatGatewayId'],
  ['tgw-', 'TransitGatewayId'],
  ['pcx-', 'VpcPeeringConnectionId'],
  ['eni-', 'NetworkInterfaceId'],
] as const;

/** A route to a CIDR: `to` is the id of a gateway, which tells its kind. */
export function route(cidr: string, to: string, state: 'active' | 'blackhole' = 'active'): Resource {
  const [, field] = TARGET_FIELDS.find(([prefix]) => to.startsWith(prefix)) ?? ['', 'GatewayId'];
  const Origin = to === 'local' ? 'CreateRouteTable' : 'CreateRoute';
  const destination = cidr.startsWith('pl-')
    ? { DestinationPrefixListId: cidr }
    : { DestinationCidrBlock: cidr };
  return { ...destination, [field]: to, State: state, Origin };
}

/** A route table with the subnets that use it. */
export function routeTable(
  spec: Identified & {
    readonly vpcId: string;
    readonly routes: readonly Resource[];
    readonly subnetIds: readonly string[];
    readonly main?: boolean;
  },
): Resource {
  const association = (RouteTableAssociationId: string, more: Resource) => {
    return {
      RouteTableAssociationId,
      RouteTableId: spec.id,
      AssociationState: { State: 'associated' },
      ...more,
    };
  };
  return {
    RouteTableId: spec.id,
    VpcId: spec.vpcId,
    Routes: spec.routes,
    Associations: [
      ...(spec.main ? [association(`rtbassoc-${spec.id.slice(4)}`, { Main: true })] : []),
      ...spec.subnetIds.map(SubnetId =>
        association(`rtbassoc-${SubnetId.slice(7)}`, { Main: false, SubnetId }),
      ),
    ],
    PropagatingVgws: [],
    Tags: tags({ Name: spec.name }),
  };
}

/** A NAT gateway. */
export function natGateway(
  spec: Identified & {
    readonly vpcId: string;
    readonly subnetId: string;
    readonly publicIp: string;
    readonly state?: string;
  },
): Resource {
  return {
    NatGatewayId: spec.id,
    VpcId: spec.vpcId,
    SubnetId: spec.subnetId,
    State: spec.state ?? 'available',
    ConnectivityType: 'public',
    NatGatewayAddresses: [
      {
        PublicIp: spec.publicIp,
        AllocationId: `eipalloc-${spec.id.slice(4)}`,
        IsPrimary: true,
        Status: 'succeeded',
      },
    ],
    Tags: tags({ Name: spec.name }),
  };
}

/** An internet gateway; not attached when no VPC is given. */
export function internetGateway(
  spec: Identified & { readonly vpcId?: string; readonly account: string },
): Resource {
  const Attachments = spec.vpcId === undefined ? [] : [{ VpcId: spec.vpcId, State: 'available' }];
  return { InternetGatewayId: spec.id, OwnerId: spec.account, Attachments, Tags: tags({ Name: spec.name }) };
}

/** DHCP options; Amazon's resolver unless other servers are given. */
export function dhcpOptions(
  spec: Identified & {
    readonly account: string;
    readonly domain: string;
    readonly servers?: readonly string[];
  },
): Resource {
  const values = (texts: readonly string[]) => texts.map(Value => ({ Value }));
  return {
    DhcpOptionsId: spec.id,
    OwnerId: spec.account,
    DhcpConfigurations: [
      { Key: 'domain-name', Values: values([spec.domain]) },
      { Key: 'domain-name-servers', Values: values(spec.servers ?? ['AmazonProvidedDNS']) },
    ],
    Tags: tags({ Name: spec.name }),
  };
}

/** A VPC endpoint: an interface with groups, or a gateway with route tables. */
export function vpcEndpoint(
  spec: Identified & {
    readonly vpcId: string;
    readonly account: string;
    readonly region: string;
    readonly service: string;
    readonly subnetIds?: readonly string[];
    readonly groupIds?: readonly string[];
    readonly routeTableIds?: readonly string[];
    readonly privateDns?: boolean;
    readonly policy?: unknown;
    readonly state?: string;
  },
): Resource {
  const isGateway = spec.routeTableIds !== undefined;
  const everything = {
    Version: '2008-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
  };
  return {
    VpcEndpointId: spec.id,
    VpcEndpointType: isGateway ? 'Gateway' : 'Interface',
    VpcId: spec.vpcId,
    OwnerId: spec.account,
    ServiceName: `com.amazonaws.${spec.region}.${spec.service}`,
    State: spec.state ?? 'available',
    PolicyDocument: JSON.stringify(spec.policy ?? everything),
    RouteTableIds: spec.routeTableIds ?? [],
    SubnetIds: spec.subnetIds ?? [],
    Groups: (spec.groupIds ?? []).map(GroupId => ({ GroupId, GroupName: GroupId })),
    PrivateDnsEnabled: isGateway ? false : (spec.privateDns ?? true),
    Tags: tags({ Name: spec.name }),
  };
}

/** Tags in the form of EC2. */
export function tags(values: Readonly<Record<string, string>>): readonly Resource[] {
  return Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
}
