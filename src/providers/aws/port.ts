import type { Listed } from '../../domain/listed.ts';
import type {
  DhcpOptions,
  InternetGateway,
  NatGateway,
  NetworkAcl,
  PrefixList,
  RouteTable,
  SecurityGroup,
  Subnet,
  Vpc,
  VpcEndpoint,
} from './network-types.ts';
import type { EksCluster, OidcProvider, Role } from './types.ts';

/** Where a call goes: the account's 12 digits, which choose the credentials. */
export interface InAccount {
  readonly account: string;
}

/** Where a regional call goes. */
export interface InRegion extends InAccount {
  readonly region: string;
}

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html */
export type VpcDnsAttribute = 'enableDnsSupport' | 'enableDnsHostnames';

/**
 * What may be asked of the configured AWS accounts. Every method only reads, answers `undefined` for what does not exist,
 * and throws an `Obstruction` when it could not look (`not-configured` when the account is not in the configuration).
 */
export interface AwsPort {
  role(where: InAccount, name: string): Promise<Role | undefined>;
  /** The OIDC provider of an issuer, given without scheme. */
  oidcProvider(where: InAccount, issuer: string): Promise<OidcProvider | undefined>;
  eksCluster(where: InRegion, name: string): Promise<EksCluster | undefined>;
  vpc(where: InRegion, vpcId: string): Promise<Vpc | undefined>;
  /** One of the two DNS attributes of a VPC. */
  vpcDns(where: InRegion, vpcId: string, attribute: VpcDnsAttribute): Promise<boolean | undefined>;
  dhcpOptions(where: InRegion, id: string): Promise<DhcpOptions | undefined>;
  subnet(where: InRegion, id: string): Promise<Subnet | undefined>;
  /** All of a VPC's, here and below; at most 1000. */
  subnets(where: InRegion, vpcId: string): Promise<Listed<Subnet>>;
  routeTables(where: InRegion, vpcId: string): Promise<Listed<RouteTable>>;
  internetGateways(where: InRegion, vpcId: string): Promise<Listed<InternetGateway>>;
  natGateways(where: InRegion, vpcId: string): Promise<Listed<NatGateway>>;
  vpcEndpoints(where: InRegion, vpcId: string): Promise<Listed<VpcEndpoint>>;
  networkAcls(where: InRegion, vpcId: string): Promise<Listed<NetworkAcl>>;
  /** Security groups by id; those that do not exist are left out. */
  securityGroups(where: InRegion, ids: readonly string[]): Promise<Listed<SecurityGroup>>;
  /** Which of these prefix lists are an AWS service's, with their blocks. */
  servicePrefixLists(where: InRegion, ids: readonly string[]): Promise<Listed<PrefixList>>;
  /** The blocks of any prefix list. */
  prefixListCidrs(where: InRegion, id: string): Promise<Listed<string> | undefined>;
}
