import type { Resource } from '../world.ts';
import { digestOf } from './naming.ts';

const CREATED = 1741079551;

/** Where an EKS resource lives. */
export interface EksPlace {
  readonly account: string;
  readonly region: string;
  /** Name of the cluster. */
  readonly cluster: string;
}

/** What is chosen about an EKS cluster. */
export interface EksClusterSpec extends EksPlace {
  readonly version?: string;
  readonly roleArn: string;
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly clusterSecurityGroupId: string;
  /** Anything else in the wire form; `resourcesVpcConfig` and `accessConfig` are merged. */
  readonly vpcConfig?: Resource;
  readonly authenticationMode?: 'CONFIG_MAP' | 'API' | 'API_AND_CONFIG_MAP';
  readonly status?: string;
}

/** The issuer of a cluster's service account tokens, without scheme; the same for the same cluster. */
export function issuerOf({ account, region, cluster }: EksPlace): string {
  return `oidc.eks.${region}.amazonaws.com/id/${idOf(account, region, cluster)}`;
}

/** The host of a cluster's API endpoint. */
export function endpointOf({ account, region, cluster }: EksPlace): string {
  return `https://${idOf(account, region, cluster)}.gr7.${region}.eks.amazonaws.com`;
}

/** The certificate authority of a cluster, as base64. */
export function authorityOf({ account, region, cluster }: EksPlace): string {
  return Buffer.from(
    `-----BEGIN CERTIFICATE-----\n${idOf(account, region, cluster)}\n-----END CERTIFICATE-----\n`,
  ).toString('base64');
}

/** An EKS cluster as DescribeCluster tells it. */
export function eksCluster(spec: EksClusterSpec): Resource {
  const { account, region, cluster, version = '1.33', status = 'ACTIVE' } = spec;
  return {
    name: cluster,
    arn: `arn:aws:eks:${region}:${account}:cluster/${cluster}`,
    createdAt: CREATED,
    version,
    endpoint: endpointOf(spec),
    roleArn: spec.roleArn,
    resourcesVpcConfig: {
      subnetIds: spec.subnetIds,
      securityGroupIds: [],
      clusterSecurityGroupId: spec.clusterSecurityGroupId,
      vpcId: spec.vpcId,
      endpointPublicAccess: true,
      endpointPrivateAccess: true,
      publicAccessCidrs: ['0.0.0.0/0'],
      ...spec.vpcConfig,
    },
    kubernetesNetworkConfig: { serviceIpv4Cidr: '172.20.0.0/16', ipFamily: 'ipv4' },
    identity: { oidc: { issuer: `https://${issuerOf(spec)}` } },
    status,
    certificateAuthority: { data: authorityOf(spec) },
    platformVersion: 'eks.18',
    tags: {},
    health: { issues: [] },
    accessConfig: {
      bootstrapClusterCreatorAdminPermissions: true,
      authenticationMode: spec.authenticationMode ?? 'API_AND_CONFIG_MAP',
    },
    upgradePolicy: { supportType: 'EXTENDED' },
  };
}

/** A managed node group. */
export function nodegroup(
  spec: EksPlace & {
    readonly name: string;
    readonly roleArn: string;
    readonly subnetIds: readonly string[];
    readonly size: number;
    readonly launchTemplate?: Resource;
    readonly issues?: readonly Resource[];
    readonly more?: Resource;
  },
): Resource {
  const { account, region, cluster, name, size, issues = [], launchTemplate } = spec;
  const id = digestOf('nodegroup', cluster, name);
  return {
    clusterName: cluster,
    nodegroupName: name,
    nodegroupArn: `arn:aws:eks:${region}:${account}:nodegroup/${cluster}/${name}/${id.slice(0, 8)}`,
    version: '1.33',
    releaseVersion: '1.33.5-20251112',
    createdAt: CREATED,
    modifiedAt: CREATED,
    status: issues.length === 0 ? 'ACTIVE' : 'DEGRADED',
    capacityType: 'ON_DEMAND',
    scalingConfig: { minSize: 1, maxSize: size + 3, desiredSize: size },
    instanceTypes: ['m7i.xlarge'],
    subnets: spec.subnetIds,
    amiType: 'AL2023_x86_64_STANDARD',
    nodeRole: spec.roleArn,
    resources: { autoScalingGroups: [{ name: `eks-${name}-${id.slice(0, 8)}` }] },
    health: { issues },
    updateConfig: { maxUnavailable: 1 },
    ...(launchTemplate === undefined ? {} : { launchTemplate }),
    tags: {},
    ...spec.more,
  };
}

/** An access entry. */
export function accessEntry(
  spec: EksPlace & {
    readonly principalArn: string;
    /** `EC2_LINUX` unless given. */
    readonly type?: string;
    readonly groups?: readonly string[];
    readonly username?: string;
    /** Names of EKS access policies. */
    readonly policies?: readonly string[];
  },
): Resource {
  const { account, region, cluster, principalArn, type = 'EC2_LINUX', policies = [] } = spec;
  const nodeGroups = type.startsWith('EC2') ? ['system:nodes'] : [];
  const name = principalArn.split('/').at(-1);
  return {
    clusterName: cluster,
    principalArn,
    kubernetesGroups: spec.groups ?? nodeGroups,
    accessEntryArn: `arn:aws:eks:${region}:${account}:access-entry/${cluster}/role/${account}/${name}/${digestOf(principalArn).slice(0, 8)}`,
    createdAt: CREATED,
    modifiedAt: CREATED,
    tags: {},
    username: spec.username ?? (type.startsWith('EC2') ? 'system:node:{{EC2PrivateDNSName}}' : principalArn),
    type,
    associatedAccessPolicies: policies.map(policy => {
      const policyArn = `arn:aws:eks::aws:cluster-access-policy/${policy}`;
      return {
        policyArn,
        accessScope: { type: 'cluster', namespaces: [] },
        associatedAt: CREATED,
        modifiedAt: CREATED,
      };
    }),
  };
}

/** An EKS Pod Identity association. */
export function podIdentityAssociation(
  spec: EksPlace & {
    readonly namespace: string;
    readonly serviceAccount: string;
    readonly roleArn: string;
    readonly targetRoleArn?: string;
  },
): Resource {
  const { account, region, cluster, namespace, serviceAccount, roleArn, targetRoleArn } = spec;
  const associationId = `a-${digestOf('association', cluster, namespace, serviceAccount).slice(0, 17)}`;
  return {
    clusterName: cluster,
    namespace,
    serviceAccount,
    roleArn,
    ...(targetRoleArn === undefined ? {} : { targetRoleArn }),
    associationArn: `arn:aws:eks:${region}:${account}:podidentityassociation/${cluster}/${associationId}`,
    associationId,
    tags: {},
    createdAt: CREATED,
    modifiedAt: CREATED,
  };
}

/** A Fargate profile. */
export function fargateProfile(
  spec: EksPlace & {
    readonly name: string;
    readonly executionRoleArn: string;
    readonly subnetIds: readonly string[];
    readonly selectors: readonly Resource[];
    readonly status?: string;
  },
): Resource {
  const { account, region, cluster, name, executionRoleArn, selectors, status = 'ACTIVE' } = spec;
  return {
    fargateProfileName: name,
    fargateProfileArn: `arn:aws:eks:${region}:${account}:fargateprofile/${cluster}/${name}/${digestOf(name).slice(0, 8)}`,
    clusterName: cluster,
    createdAt: CREATED,
    podExecutionRoleArn: executionRoleArn,
    subnets: spec.subnetIds,
    selectors,
    status,
    tags: {},
    health: { issues: [] },
  };
}

/** An add-on of a cluster. */
export function addon(
  spec: EksPlace & {
    readonly name: string;
    readonly version: string;
    readonly status?: string;
    readonly more?: Resource;
  },
): Resource {
  const { account, region, cluster, name, version, status = 'ACTIVE' } = spec;
  return {
    addonName: name,
    clusterName: cluster,
    status,
    addonVersion: version,
    health: { issues: [] },
    addonArn: `arn:aws:eks:${region}:${account}:addon/${cluster}/${name}/${digestOf(name).slice(0, 8)}`,
    createdAt: CREATED,
    modifiedAt: CREATED,
    tags: {},
    ...spec.more,
  };
}

function idOf(...words: readonly string[]): string {
  return digestOf('cluster', ...words)
    .slice(0, 32)
    .toUpperCase();
}
