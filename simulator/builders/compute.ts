import type { Resource } from '../world.ts';
import { digestOf, minutesBefore, timeOf } from './naming.ts';
import { type Identified, tags } from './network.ts';

/** What is chosen about an instance. */
export interface InstanceSpec extends Identified {
  readonly account: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly address: string;
  readonly imageId: string;
  readonly groupIds: readonly string[];
  readonly profileArn?: string;
  /** Plain text; the server encodes it. */
  readonly userData?: string;
  readonly hopLimit?: number;
  readonly state?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly launchedMinutesAgo?: number;
}

/** An instance; its private DNS name is the name of its node. */
export function instance(spec: InstanceSpec, now: Date): Resource {
  const { id, subnetId, vpcId, address, state = 'running', profileArn } = spec;
  const SecurityGroups = spec.groupIds.map(GroupId => ({ GroupId, GroupName: GroupId }));
  const NetworkInterfaceId = id.replace(/^i-/, 'eni-');
  return {
    InstanceId: id,
    ImageId: spec.imageId,
    InstanceType: 'm7i.xlarge',
    Architecture: 'x86_64',
    LaunchTime: minutesBefore(now, spec.launchedMinutesAgo ?? 20_000).toISOString(),
    State: { Code: state === 'running' ? 16 : state === 'stopped' ? 80 : 48, Name: state },
    Placement: { AvailabilityZone: spec.zone, Tenancy: 'default' },
    PrivateDnsName: nodeNameOf(address, spec.zone),
    PrivateIpAddress: address,
    SubnetId: subnetId,
    VpcId: vpcId,
    ...(profileArn === undefined
      ? {}
      : {
          IamInstanceProfile: {
            Arn: profileArn,
            Id: `AIPA${digestOf(profileArn).slice(0, 17).toUpperCase()}`,
          },
        }),
    SecurityGroups,
    MetadataOptions: {
      State: 'applied',
      HttpTokens: 'required',
      HttpPutResponseHopLimit: spec.hopLimit ?? 2,
      HttpEndpoint: 'enabled',
    },
    NetworkInterfaces: [
      {
        NetworkInterfaceId,
        SubnetId: subnetId,
        VpcId: vpcId,
        PrivateIpAddress: address,
        Groups: SecurityGroups,
        Status: 'in-use',
      },
    ],
    UserData: spec.userData ?? '',
    Tags: tags({ Name: spec.name, ...spec.tags }),
  };
}

/** `ip-10-0-1-23.eu-west-1.compute.internal`: the name that a node takes from its address. */
export function nodeNameOf(address: string, zone: string): string {
  return `ip-${address.replaceAll('.', '-')}.${zone.slice(0, -1)}.compute.internal`;
}

/** An image; AWS's own EKS-optimised one unless told otherwise. */
export function machineImage(
  spec: {
    readonly id: string;
    readonly name: string;
    readonly owner?: string;
    readonly ownerAlias?: string;
    readonly description?: string;
    readonly createdDaysAgo?: number;
  },
  now: Date,
): Resource {
  const created = minutesBefore(now, (spec.createdDaysAgo ?? 20) * 1440);
  return {
    ImageId: spec.id,
    Name: spec.name,
    OwnerId: spec.owner ?? '602401143452',
    ImageOwnerAlias: spec.ownerAlias ?? 'amazon',
    Architecture: 'x86_64',
    State: 'available',
    Public: true,
    Description: spec.description ?? 'EKS-optimized Kubernetes node based on Amazon Linux 2023',
    CreationDate: timeOf(created).replace('Z', '.000Z'),
    DeprecationTime: timeOf(minutesBefore(created, -730 * 1440)).replace('Z', '.000Z'),
  };
}

/** A version of a launch template; `userData` is plain text. */
export function launchTemplateVersion(
  spec: Identified & {
    readonly version?: number;
    readonly imageId?: string;
    readonly userData?: string;
    readonly groupIds?: readonly string[];
    readonly hopLimit?: number;
    readonly more?: Resource;
  },
): Resource {
  const { version = 1, imageId, userData, groupIds } = spec;
  return {
    LaunchTemplateId: spec.id,
    LaunchTemplateName: spec.name,
    VersionNumber: version,
    DefaultVersion: version === 1,
    CreateTime: '2025-03-04T09:12:31.000Z',
    LaunchTemplateData: {
      ...(imageId === undefined ? {} : { ImageId: imageId }),
      ...(userData === undefined ? {} : { UserData: userData }),
      ...(groupIds === undefined ? {} : { SecurityGroupIds: groupIds }),
      MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: spec.hopLimit ?? 2 },
      ...spec.more,
    },
  };
}

/** The NodeConfig by which Amazon Linux 2023 joins a cluster. */
export function nodeConfig(spec: {
  readonly cluster: string;
  readonly endpoint: string;
  readonly authority: string;
  readonly serviceCidr?: string;
}): string {
  return `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="//"

--//
Content-Type: application/node.eks.aws

---
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: ${spec.cluster}
    apiServerEndpoint: ${spec.endpoint}
    certificateAuthority: ${spec.authority}
    cidr: ${spec.serviceCidr ?? '172.20.0.0/16'}

--//--
`;
}
