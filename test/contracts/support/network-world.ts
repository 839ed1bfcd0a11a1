const EVERYWHERE = { IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [{ CidrIpv6: '::/0' }] };

/** A VPC with one of each thing that leads out of it, as EC2 says it. */
export const NETWORK = {
  Vpcs: [
    {
      VpcId: 'vpc-1',
      CidrBlock: '10.0.0.0/16',
      CidrBlockAssociationSet: [{ CidrBlock: '10.0.0.0/16' }, { CidrBlock: '100.64.0.0/16' }],
      Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2001:db8::/56' }],
      DhcpOptionsId: 'dopt-1',
      EnableDnsHostnames: false,
    },
  ],
  DhcpOptions: [
    {
      DhcpOptionsId: 'dopt-1',
      DhcpConfigurations: [
        { Key: 'domain-name', Values: [{ Value: 'eu-west-1.compute.internal' }] },
        { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
      ],
    },
  ],
  Subnets: [
    {
      SubnetId: 'subnet-1',
      VpcId: 'vpc-1',
      AvailabilityZone: 'eu-west-1a',
      CidrBlock: '10.0.1.0/24',
      Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2001:db8::/64' }],
      AvailableIpAddressCount: 12,
      MapPublicIpOnLaunch: true,
    },
    { SubnetId: 'subnet-9', VpcId: 'vpc-9', AvailabilityZone: 'eu-west-1a', AvailableIpAddressCount: 1 },
  ],
  RouteTables: [
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Associations: [{ Main: true }, { Main: false, SubnetId: 'subnet-1' }],
      Routes: [
        {
          DestinationCidrBlock: '10.0.0.0/16',
          GatewayId: 'local',
          Origin: 'CreateRouteTable',
          State: 'active',
        },
        {
          DestinationCidrBlock: '0.0.0.0/0',
          NatGatewayId: 'nat-1',
          Origin: 'CreateRoute',
          State: 'blackhole',
        },
        {
          DestinationCidrBlock: '192.168.0.0/16',
          GatewayId: 'vgw-1',
          Origin: 'EnableVgwRoutePropagation',
          State: 'active',
        },
        { DestinationCidrBlock: '172.16.0.0/12', TransitGatewayId: 'tgw-1', State: 'active' },
        { DestinationCidrBlock: '10.9.0.0/16', VpcPeeringConnectionId: 'pcx-1', State: 'active' },
        { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-1', State: 'active' },
        { DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-1', State: 'active' },
        {
          DestinationCidrBlock: '203.0.113.0/24',
          InstanceId: 'i-1',
          NetworkInterfaceId: 'eni-1',
          State: 'active',
        },
        { DestinationCidrBlock: '198.51.100.0/24', LocalGatewayId: 'lgw-1', State: 'active' },
      ],
    },
  ],
  InternetGateways: [{ InternetGatewayId: 'igw-1', Attachments: [{ VpcId: 'vpc-1', State: 'available' }] }],
  NatGateways: [
    {
      NatGatewayId: 'nat-1',
      VpcId: 'vpc-1',
      SubnetId: 'subnet-1',
      State: 'failed',
      ConnectivityType: 'public',
      FailureCode: 'Gateway.NotAttached',
      FailureMessage: 'Network vpc-1 has no Internet gateway attached',
      NatGatewayAddresses: [{ PublicIp: '198.51.100.7', PrivateIp: '10.0.1.5' }],
    },
  ],
  VpcEndpoints: [
    {
      VpcEndpointId: 'vpce-2',
      VpcId: 'vpc-1',
      VpcEndpointType: 'Interface',
      ServiceName: 'com.amazonaws.eu-west-1.s3',
      State: 'Available',
      PrivateDnsEnabled: true,
      DnsOptions: { PrivateDnsOnlyForInboundResolverEndpoint: true },
      SubnetIds: ['subnet-1'],
      Groups: [{ GroupId: 'sg-1', GroupName: 'nodes' }],
      RouteTableIds: [],
      PolicyDocument: '{"Statement":[]}',
    },
  ],
  NetworkAcls: [
    {
      NetworkAclId: 'acl-1',
      VpcId: 'vpc-1',
      Associations: [{ NetworkAclId: 'acl-1', SubnetId: 'subnet-1' }],
      Entries: [
        {
          RuleNumber: 100,
          Egress: true,
          RuleAction: 'allow',
          Protocol: '6',
          CidrBlock: '0.0.0.0/0',
          PortRange: { From: 443, To: 443 },
        },
        { RuleNumber: 32768, Egress: false, RuleAction: 'deny', Protocol: '-1', Ipv6CidrBlock: '::/0' },
      ],
    },
  ],
  SecurityGroups: [
    {
      GroupId: 'sg-1',
      GroupName: 'nodes',
      VpcId: 'vpc-1',
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: 'sg-1' }] },
        { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, PrefixListIds: [{ PrefixListId: 'pl-1' }] },
      ],
      IpPermissionsEgress: [{ IpProtocol: '-1', ...EVERYWHERE }],
    },
  ],
  PrefixLists: [
    {
      PrefixListId: 'pl-1',
      PrefixListName: 'com.amazonaws.eu-west-1.s3',
      Cidrs: ['52.92.0.0/17', '3.5.64.0/21'],
    },
  ],
};
