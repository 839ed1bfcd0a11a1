import type {
  IpPermission,
  NetworkAclEntry,
  NetworkAcl as SdkNetworkAcl,
  PrefixList as SdkPrefixList,
  SecurityGroup as SdkSecurityGroup,
} from '@aws-sdk/client-ec2';
import { listBy } from './client-ec2-list.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AclEntry, NetworkAcl, PrefixList, SecurityGroup, SecurityRule } from './network-types.ts';
import type { AwsPort } from './port.ts';

type SecurityReads = Pick<
  AwsPort,
  'networkAcls' | 'securityGroups' | 'servicePrefixLists' | 'prefixListCidrs'
>;

/** Reads of what lets packets through. */
export function securityReads(session: AwsSession): SecurityReads {
  return {
    networkAcls: networkAcls(session),
    securityGroups: securityGroups(session),
    servicePrefixLists: servicePrefixLists(session),
    prefixListCidrs: prefixListCidrs(session),
  };
}

function networkAcls(session: AwsSession): AwsPort['networkAcls'] {
  return async (where, vpcId) => {
    const { DescribeNetworkAclsCommand } = await import('@aws-sdk/client-ec2');
    const asked = { where, action: 'ec2:DescribeNetworkAcls', by: 'vpc-id', values: [vpcId] };
    return listBy(session, asked, async (client, page, options, target) => {
      const { NetworkAcls, NextToken } = await client.send(new DescribeNetworkAclsCommand(page), options);
      return { items: NetworkAcls?.map(acl => networkAclOf(acl, target)), next: NextToken };
    });
  };
}

function securityGroups(session: AwsSession): AwsPort['securityGroups'] {
  return async (where, ids) => {
    const { DescribeSecurityGroupsCommand } = await import('@aws-sdk/client-ec2');
    const asked = { where, action: 'ec2:DescribeSecurityGroups', by: 'group-id', values: ids };
    return listBy(session, asked, async (client, page, options, target) => {
      const answer = await client.send(new DescribeSecurityGroupsCommand(page), options);
      return {
        items: answer.SecurityGroups?.map(group => securityGroupOf(group, target)),
        next: answer.NextToken,
      };
    });
  };
}

function servicePrefixLists(session: AwsSession): AwsPort['servicePrefixLists'] {
  return async (where, ids) => {
    const { DescribePrefixListsCommand } = await import('@aws-sdk/client-ec2');
    const asked = { where, action: 'ec2:DescribePrefixLists', by: 'prefix-list-id', values: ids };
    return listBy(session, asked, async (client, page, options, target) => {
      const { PrefixLists, NextToken } = await client.send(new DescribePrefixListsCommand(page), options);
      return { items: PrefixLists?.map(list => prefixListOf(list, target)), next: NextToken };
    });
  };
}

function prefixListCidrs({ ask }: AwsSession): AwsPort['prefixListCidrs'] {
  return async (where, id) => {
    const { GetManagedPrefixListEntriesCommand } = await import('@aws-sdk/client-ec2');
    const needed = { action: 'ec2:GetManagedPrefixListEntries', resource: id };
    let exists = true;
    const cidrs = await listed(MOST_CIDRS, async ({ token }) => {
      const answer = await ask('ec2', where, needed, async (client, options) => {
        const input = { PrefixListId: id, ...(token === undefined ? {} : { NextToken: token }) };
        const { Entries, NextToken } = await client.send(
          new GetManagedPrefixListEntriesCommand(input),
          options,
        );
        return { items: Entries?.flatMap(({ Cidr }) => Cidr ?? []), next: NextToken };
      });
      exists = answer !== undefined;
      return answer ?? { items: [], next: undefined };
    });
    return exists ? cidrs : undefined;
  };
}

/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html */
const MOST_CIDRS = 1000;

function networkAclOf({ NetworkAclId, Associations, Entries }: SdkNetworkAcl, target: string): NetworkAcl {
  return {
    id: NetworkAclId ?? lacking(target, 'NetworkAclId'),
    subnetIds: (Associations ?? lacking(target, 'Associations')).flatMap(({ SubnetId }) => SubnetId ?? []),
    entries: (Entries ?? lacking(target, 'Entries')).map(entry => aclEntryOf(entry, target)),
  };
}

function aclEntryOf(entry: NetworkAclEntry, target: string): AclEntry {
  return {
    number: entry.RuleNumber ?? lacking(target, 'Entries.RuleNumber'),
    egress: entry.Egress ?? lacking(target, 'Entries.Egress'),
    allows: (entry.RuleAction ?? lacking(target, 'Entries.RuleAction')) === 'allow',
    protocol: entry.Protocol ?? lacking(target, 'Entries.Protocol'),
    cidr: entry.CidrBlock ?? entry.Ipv6CidrBlock ?? lacking(target, 'Entries.CidrBlock'),
    ...portsOf(entry.PortRange?.From, entry.PortRange?.To),
  };
}

function securityGroupOf(group: SdkSecurityGroup, target: string): SecurityGroup {
  const ingress = group.IpPermissions ?? lacking(target, 'IpPermissions');
  const egress = group.IpPermissionsEgress ?? lacking(target, 'IpPermissionsEgress');
  return {
    id: group.GroupId ?? lacking(target, 'GroupId'),
    name: group.GroupName ?? '',
    ingress: ingress.map(permission => securityRuleOf(permission, target)),
    egress: egress.map(permission => securityRuleOf(permission, target)),
  };
}

function securityRuleOf(permission: IpPermission, target: string): SecurityRule {
  return {
    protocol: permission.IpProtocol ?? lacking(target, 'IpPermissions.IpProtocol'),
    cidrs: [
      ...(permission.IpRanges ?? []).flatMap(({ CidrIp }) => CidrIp ?? []),
      ...(permission.Ipv6Ranges ?? []).flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
    ],
    groupIds: (permission.UserIdGroupPairs ?? []).flatMap(({ GroupId }) => GroupId ?? []),
    prefixListIds: (permission.PrefixListIds ?? []).flatMap(({ PrefixListId }) => PrefixListId ?? []),
    ...portsOf(permission.FromPort, permission.ToPort),
  };
}

/** Without ports, or with -1, all are meant. */
function portsOf(from: number | undefined, to: number | undefined): Pick<SecurityRule, 'ports'> {
  return from === undefined || to === undefined || from < 0 ? {} : { ports: { from, to } };
}

function prefixListOf({ PrefixListId, PrefixListName, Cidrs }: SdkPrefixList, target: string): PrefixList {
  return {
    id: PrefixListId ?? lacking(target, 'PrefixListId'),
    name: PrefixListName ?? lacking(target, 'PrefixListName'),
    cidrs: Cidrs ?? lacking(target, 'Cidrs'),
  };
}
