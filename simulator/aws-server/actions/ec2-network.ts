import { recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, refused } from '../call.ts';
import { firstWith, regionalList, without } from '../lookup.ts';
import { regionsOf } from '../regions.ts';
import { answerPage, type Listing, select } from './ec2-describe.ts';
import { filterTable } from './ec2-filters.ts';

const VPCS: Listing = {
  list: 'Vpcs',
  id: 'VpcId',
  notFound: 'InvalidVpcID.NotFound',
  filters: filterTable('vpc-id cidr=CidrBlock is-default state dhcp-options-id'),
};
const RULES: Listing = {
  list: 'SecurityGroupRules',
  id: 'SecurityGroupRuleId',
  notFound: 'InvalidSecurityGroupRuleId.NotFound',
  filters: filterTable('group-id security-group-rule-id'),
};
const ATTRIBUTES: Readonly<Record<string, string>> = {
  enableDnsSupport: 'EnableDnsSupport',
  enableDnsHostnames: 'EnableDnsHostnames',
};

/** The operations of EC2 about networks that do more than list. In the world a VPC holds its DNS attributes as truth values. */
export const NETWORK_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeVpcs: call =>
    select(call, regionalList(call, 'ec2', 'Vpcs'), VPCS, found =>
      answerPage(
        call,
        'Vpcs',
        found.map(vpc => without(vpc, ...Object.values(ATTRIBUTES))),
      ),
    ),
  DescribeVpcAttribute: call => {
    const VpcId = textAt(call.params, 'VpcId');
    const vpc = firstWith(regionalList(call, 'ec2', 'Vpcs'), 'VpcId', VpcId);
    if (vpc === undefined) return refused('InvalidVpcID.NotFound', `The vpc ID '${VpcId}' does not exist`);
    const attribute = textAt(call.params, 'Attribute');
    const member = ATTRIBUTES[attribute];
    if (member === undefined) {
      return refused('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid.`);
    }
    return answered({ VpcId, [member]: { Value: vpc[member] !== false } });
  },
  DescribeSecurityGroupRules: call =>
    select(call, regionalList(call, 'ec2', 'SecurityGroups').flatMap(rulesOf(call)), RULES, found =>
      answerPage(call, 'SecurityGroupRules', found),
    ),
  GetManagedPrefixListEntries: call => {
    const id = textAt(call.params, 'PrefixListId');
    const lists = [
      ...regionalList(call, 'ec2', 'ManagedPrefixLists'),
      ...regionalList(call, 'ec2', 'PrefixLists'),
    ];
    const list = firstWith(lists, 'PrefixListId', id);
    if (list === undefined) {
      return refused('InvalidPrefixListID.NotFound', `The prefix list ID '${id}' does not exist.`);
    }
    const entries = [...recordsAt(list, 'Entries'), ...textsAt(list, 'Cidrs').map(Cidr => ({ Cidr }))];
    return answerPage(call, 'Entries', entries);
  },
  DescribeRegions: call => {
    const names = [...textsAt(call.params, 'RegionName'), ...textsAt(call.params, 'RegionNames')];
    const all = textAt(call.params, 'AllRegions') === 'true';
    const known = regionsOf(call);
    const wrong = names.filter(name => !known.some(region => textAt(region, 'RegionName') === name));
    if (wrong.length > 0) return refused('InvalidParameterValue', `Invalid region: ${wrong.join(', ')}`);
    const shown = known
      .filter(region => names.length === 0 || names.includes(textAt(region, 'RegionName')))
      .filter(region => all || names.length > 0 || textAt(region, 'OptInStatus') !== 'not-opted-in');
    return answered({ Regions: shown });
  },
};

function rulesOf({ account }: Call) {
  return (group: Resource): readonly Resource[] =>
    ['IpPermissions', 'IpPermissionsEgress'].flatMap(list =>
      recordsAt(group, list).flatMap((permission, index) => {
        const GroupId = textAt(group, 'GroupId');
        const base = {
          GroupId,
          GroupOwnerId: account,
          IsEgress: list === 'IpPermissionsEgress',
          IpProtocol: permission.IpProtocol,
          FromPort: permission.FromPort ?? -1,
          ToPort: permission.ToPort ?? -1,
        };
        return sourcesOf(permission).map((source, place) => {
          const SecurityGroupRuleId = `${GroupId.replace(/^sg-/, 'sgr-')}${base.IsEgress ? 'e' : 'i'}${index}${place}`;
          return { SecurityGroupRuleId, ...base, ...source };
        });
      }),
    );
}

function sourcesOf(permission: Resource): readonly Resource[] {
  return [
    ...recordsAt(permission, 'IpRanges').map(({ CidrIp }) => ({ CidrIpv4: CidrIp })),
    ...recordsAt(permission, 'Ipv6Ranges').map(({ CidrIpv6 }) => ({ CidrIpv6 })),
    ...recordsAt(permission, 'PrefixListIds').map(({ PrefixListId }) => ({ PrefixListId })),
    ...recordsAt(permission, 'UserIdGroupPairs').map(({ GroupId, UserId }) => {
      return { ReferencedGroupInfo: { GroupId, UserId } };
    }),
  ];
}
