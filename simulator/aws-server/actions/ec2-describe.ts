import { textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, type Result, refused } from '../call.ts';
import { regionalList } from '../lookup.ts';
import { pageOf } from '../pages.ts';
import { type FilterTable, filterTable, filterTestOf } from './ec2-filters.ts';

/** What a Describe operation lists. */
export interface Listing {
  /** Name of the list, in the world and in the answer. */
  readonly list: string;
  /** The id field, also the parameter that asks by id (`SubnetId.1=…`). */
  readonly id: string;
  /** The error for an id that does not exist. */
  readonly notFound: string;
  readonly filters: FilterTable;
}

const TABLE: readonly (readonly [operation: string, id: string, notFound: string, filters: string])[] = [
  [
    'DescribeSubnets',
    'SubnetId',
    'InvalidSubnetID.NotFound',
    'subnet-id vpc-id availability-zone cidr-block state default-for-az',
  ],
  [
    'DescribeRouteTables',
    'RouteTableId',
    'InvalidRouteTableID.NotFound',
    'route-table-id vpc-id association.subnet-id association.main association.gateway-id association.route-table-id route.nat-gateway-id route.gateway-id route.state route.destination-cidr-block',
  ],
  ['DescribeNatGateways', 'NatGatewayId', 'NatGatewayNotFound', 'nat-gateway-id vpc-id subnet-id state'],
  [
    'DescribeInternetGateways',
    'InternetGatewayId',
    'InvalidInternetGatewayID.NotFound',
    'internet-gateway-id attachment.vpc-id attachment.state',
  ],
  [
    'DescribeVpcEndpoints',
    'VpcEndpointId',
    'InvalidVpcEndpointId.NotFound',
    'vpc-endpoint-id vpc-id service-name vpc-endpoint-state=State vpc-endpoint-type',
  ],
  [
    'DescribeSecurityGroups',
    'GroupId',
    'InvalidGroup.NotFound',
    'group-id group-name vpc-id ip-permission.group-id=IpPermissions.UserIdGroupPairs.GroupId',
  ],
  [
    'DescribeNetworkAcls',
    'NetworkAclId',
    'InvalidNetworkAclID.NotFound',
    'network-acl-id vpc-id default=IsDefault association.subnet-id association.network-acl-id',
  ],
  ['DescribeDhcpOptions', 'DhcpOptionsId', 'InvalidDhcpOptionID.NotFound', 'dhcp-options-id'],
  [
    'DescribeNetworkInterfaces',
    'NetworkInterfaceId',
    'InvalidNetworkInterfaceID.NotFound',
    'network-interface-id vpc-id subnet-id status description interface-type requester-id attachment.instance-id group-id=Groups.GroupId private-ip-address addresses.private-ip-address=PrivateIpAddresses.PrivateIpAddress',
  ],
  [
    'DescribeImages',
    'ImageId',
    'InvalidAMIID.NotFound',
    'image-id name owner-id owner-alias=ImageOwnerAlias architecture state description',
  ],
  [
    'DescribeVpcPeeringConnections',
    'VpcPeeringConnectionId',
    'InvalidVpcPeeringConnectionID.NotFound',
    'status-code=Status.Code',
  ],
  ['DescribePrefixLists', 'PrefixListId', 'InvalidPrefixListID.NotFound', 'prefix-list-id prefix-list-name'],
  [
    'DescribeManagedPrefixLists',
    'PrefixListId',
    'InvalidPrefixListID.NotFound',
    'prefix-list-id prefix-list-name owner-id',
  ],
];

/** The Describe operations that only list, filter and page. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html */
export const PLAIN_DESCRIBES: Readonly<Record<string, Operation>> = Object.fromEntries(
  TABLE.map(([operation, id, notFound, filters]) => {
    const list = operation.slice('Describe'.length);
    return [operation, describe({ list, id, notFound, filters: filterTable(filters) })];
  }),
);

function describe(listing: Listing): Operation {
  return call =>
    select(call, regionalList(call, 'ec2', listing.list), listing, found =>
      answerPage(call, listing.list.replace('Managed', ''), found),
    );
}

/** Hands on the resources that a call's ids and filters choose, or answers why it cannot. */
export function select(
  { params }: Call,
  resources: readonly Resource[],
  { id, notFound, filters }: Listing,
  answer: (found: readonly Resource[]) => Result,
): Result {
  const ids = [...textsAt(params, id), ...textsAt(params, `${id}s`)];
  const unknown = ids.filter(one => !resources.some(resource => textAt(resource, id) === one));
  if (unknown.length > 0) return refused(notFound, notFoundMessage(notFound, id, unknown));
  const filter = filterTestOf(params, filters);
  if ('invalid' in filter)
    return refused('InvalidParameterValue', `The filter '${filter.invalid}' is invalid`);
  const chosen = resources.filter(resource => ids.length === 0 || ids.includes(textAt(resource, id)));
  return answer(chosen.filter(filter.test));
}

/** A page of an EC2 list. */
export function answerPage({ params, pageSize }: Call, list: string, found: readonly unknown[]): Result {
  const page = pageOf(
    found,
    textAt(params, 'NextToken'),
    Number(textAt(params, 'MaxResults')),
    Math.min(pageSize, 1000),
  );
  if (page === undefined) return refused('InvalidNextToken', 'The token is invalid.');
  return answered({ [list]: page.items, ...(page.next === undefined ? {} : { NextToken: page.next }) });
}

function notFoundMessage(code: string, id: string, ids: readonly string[]): string {
  const quoted = ids.map(one => `'${one}'`).join(', ');
  if (code === 'InvalidGroup.NotFound') return `The security group ${quoted} does not exist`;
  if (code === 'InvalidAMIID.NotFound') return `The image id '[${ids.join(', ')}]' does not exist`;
  const noun = id.replace(/Id$/, '').replace(/(?<=[a-z])([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
  return `The ${noun.charAt(0).toLowerCase()}${noun.slice(1)} ID ${quoted} does not exist`;
}
