import type { Listed } from '../../domain/listed.ts';
import type { ManagedPolicy, PodIdentityAssociation, TrailEvent } from './identity-types.ts';
import type {
  DhcpOptions,
  InternetGateway,
  NatGateway,
  NetworkAcl,
  PrefixList,
  Region,
  RouteTable,
  SecurityGroup,
  Subnet,
  Vpc,
  VpcEndpoint,
} from './network-types.ts';
import type {
  AccessEntry,
  AttachedPolicy,
  Instance,
  InstanceProfile,
  InstanceStatus,
  LaunchTemplateVersion,
  MachineImage,
  Nodegroup,
  ScalingActivity,
} from './node-types.ts';
import type { CacheRule, EcrImage, EcrManifest, ImageId, Repository } from './registry-types.ts';
import type { EksCluster, FargateProfile, OidcProvider, Role, Simulated } from './types.ts';

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
  /** The regions of the account's partition, those that are not enabled too. */
  regions(where: InRegion): Promise<readonly Region[]>;
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
  instance(where: InRegion, id: string): Promise<Instance | undefined>;
  /** Instances by EC2's own filters (`private-dns-name`, `tag:eks:nodegroup-name`); at most 20. */
  instancesFiltered(where: InRegion, filters: Readonly<Record<string, string>>): Promise<Listed<Instance>>;
  instanceStatus(where: InRegion, id: string): Promise<InstanceStatus | undefined>;
  /** Plain text, empty when there is none; it may hold secrets and is never shown. */
  userData(where: InRegion, instanceId: string): Promise<string | undefined>;
  /** The last 64 KiB that an instance printed while it started; it may hold secrets. */
  consoleOutput(where: InRegion, instanceId: string): Promise<string | undefined>;
  /** A version of a launch template by id or name; the default one unless another is named. */
  launchTemplateVersion(
    where: InRegion,
    template: { readonly id?: string; readonly name?: string; readonly version?: string },
  ): Promise<LaunchTemplateVersion | undefined>;
  machineImage(where: InRegion, id: string): Promise<MachineImage | undefined>;
  nodegroup(where: InRegion, cluster: string, name: string): Promise<Nodegroup | undefined>;
  /** Names of a cluster's managed node groups; at most 30. */
  nodegroupNames(where: InRegion, cluster: string): Promise<Listed<string>>;
  accessEntry(where: InRegion, cluster: string, principalArn: string): Promise<AccessEntry | undefined>;
  /** What an Auto Scaling group did, newest first; at most 20. */
  scalingActivities(where: InRegion, group: string): Promise<Listed<ScalingActivity>>;
  /** Whether the region's own STS endpoint serves the account. */
  regionalSts(where: InRegion): Promise<'active' | 'disabled'>;
  instanceProfile(where: InAccount, name: string): Promise<InstanceProfile | undefined>;
  /** Managed policies attached to a role; at most 100. */
  attachedPolicies(where: InAccount, roleName: string): Promise<Listed<AttachedPolicy> | undefined>;
  /** What IAM's own simulator says of a role's policies, boundary and organisation; policies of resources are not part of it. */
  simulate(
    where: InAccount,
    roleArn: string,
    actions: readonly string[],
    resource: string,
  ): Promise<readonly Simulated[] | undefined>;
  fargateProfile(where: InRegion, cluster: string, name: string): Promise<FargateProfile | undefined>;
  repository(where: InRegion, name: string): Promise<Repository | undefined>;
  /** The policy of a repository as JSON text; `undefined` when it has none, or does not exist. */
  repositoryPolicy(where: InRegion, name: string): Promise<string | undefined>;
  ecrImage(where: InRegion, repository: string, id: ImageId): Promise<EcrImage | undefined>;
  /** Tagged images of a repository in no order; at most 1000. */
  ecrImages(where: InRegion, repository: string): Promise<Listed<EcrImage> | undefined>;
  ecrManifest(where: InRegion, repository: string, id: ImageId): Promise<EcrManifest | undefined>;
  /** Rules by which ECR fetches images from other registries; at most 50, which is all that a registry may have. */
  cacheRules(where: InRegion): Promise<Listed<CacheRule>>;
  /** What CloudTrail recorded of an operation in a region, newest first; at most 100. It comes some 5 to 15 minutes late. */
  trailEvents(where: InRegion, eventName: string, since: Date): Promise<Listed<TrailEvent>>;
  /** Ids of the EKS Pod Identity associations of a service account. */
  podIdentityAssociationIds(
    where: InRegion,
    cluster: string,
    namespace: string,
    serviceAccount: string,
  ): Promise<Listed<string>>;
  podIdentityAssociation(
    where: InRegion,
    cluster: string,
    id: string,
  ): Promise<PodIdentityAssociation | undefined>;
  /** Names of a role's inline policies; at most 100. */
  rolePolicyNames(where: InAccount, roleName: string): Promise<Listed<string> | undefined>;
  /** An inline policy of a role as JSON text. */
  rolePolicy(where: InAccount, roleName: string, name: string): Promise<string | undefined>;
  managedPolicy(where: InAccount, arn: string): Promise<ManagedPolicy | undefined>;
  /** A version of a managed policy as JSON text. */
  policyVersion(where: InAccount, arn: string, version: string): Promise<string | undefined>;
  /** What an encoded authorization message says, as JSON text; `undefined` for one that is not whole. */
  authorizationMessage(where: InRegion, encoded: string): Promise<string | undefined>;
}
