import type { Resource } from '../world.ts';
import { type Identified, tags } from './network.ts';

/** A rule of a security group; `peers` are CIDRs or group ids; no ports means all traffic. */
export function permission(
  peers: readonly string[],
  ports?: readonly [from: number, to: number],
  protocol = 'tcp',
): Resource {
  const range =
    ports === undefined
      ? { IpProtocol: '-1' }
      : { IpProtocol: protocol, FromPort: ports[0], ToPort: ports[1] };
  return {
    ...range,
    IpRanges: peers.filter(peer => peer.includes('/')).map(CidrIp => ({ CidrIp })),
    Ipv6Ranges: [],
    PrefixListIds: peers.filter(peer => peer.startsWith('pl-')).map(PrefixListId => ({ PrefixListId })),
    UserIdGroupPairs: peers.filter(peer => peer.startsWith('sg-')).map(GroupId => ({ GroupId })),
  };
}

/** A security group; all traffic out unless told otherwise. */
export function securityGroup(
  spec: Identified & {
    readonly vpcId: string;
    readonly account: string;
    readonly inbound: readonly Resource[];
    readonly outbound?: readonly Resource[];
    readonly description?: string;
    readonly tags?: Readonly<Record<string, string>>;
  },
): Resource {
  return {
    GroupId: spec.id,
    GroupName: spec.name,
    Description: spec.description ?? spec.name,
    OwnerId: spec.account,
    VpcId: spec.vpcId,
    IpPermissions: spec.inbound,
    IpPermissionsEgress: spec.outbound ?? [permission(['0.0.0.0/0'])],
    Tags: tags({ Name: spec.name, ...spec.tags }),
  };
}

/** An entry of a network ACL; no ports means all. */
export function aclEntry(
  number: number,
  direction: 'in' | 'out',
  action: 'allow' | 'deny',
  cidr = '0.0.0.0/0',
  ports?: readonly [from: number, to: number],
  protocol = '6',
): Resource {
  const range =
    ports === undefined
      ? { Protocol: '-1' }
      : { Protocol: protocol, PortRange: { From: ports[0], To: ports[1] } };
  return { RuleNumber: number, Egress: direction === 'out', RuleAction: action, CidrBlock: cidr, ...range };
}

/** A network ACL; the last rule of each direction always denies. */
export function networkAcl(
  spec: Identified & {
    readonly vpcId: string;
    readonly account: string;
    readonly subnetIds: readonly string[];
    readonly entries: readonly Resource[];
    readonly isDefault?: boolean;
  },
): Resource {
  return {
    NetworkAclId: spec.id,
    VpcId: spec.vpcId,
    OwnerId: spec.account,
    IsDefault: spec.isDefault ?? false,
    Entries: [...spec.entries, aclEntry(32767, 'in', 'deny'), aclEntry(32767, 'out', 'deny')],
    Associations: spec.subnetIds.map(SubnetId => {
      return { NetworkAclAssociationId: `aclassoc-${SubnetId.slice(7)}`, NetworkAclId: spec.id, SubnetId };
    }),
    Tags: tags({ Name: spec.name }),
  };
}
