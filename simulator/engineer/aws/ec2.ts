import { changeRegional, where } from '../../builders/change.ts';
import { aclEntry, permission } from '../../builders/firewall.ts';
import { awsId } from '../../builders/naming.ts';
import { route, tags, vpcEndpoint } from '../../builders/network.ts';
import { recordAt, recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { flagOf, hasFlag } from '../arguments.ts';
import { CommandFailed, changed } from '../session.ts';
import { type AwsCall, type AwsVerb, jsonFlag, needed, optional, several } from './call.ts';
import { withGatewayRoutes } from './gateway-routes.ts';
import { shorthand } from './shorthand.ts';

/** What the AWS CLI changes about networks and instances. */
export const EC2_VERBS: Readonly<Record<string, AwsVerb>> = {
  'ec2 create-route': call => onRoutes(call, (routes, made) => [...routes, made]),
  'ec2 replace-route': call => onRoutes(call, (routes, made) => [...routes, made]),
  'ec2 delete-route': call => withoutRoute(call),
  'ec2 authorize-security-group-ingress': call => onGroup(call, 'IpPermissions', (all, one) => [...all, one]),
  'ec2 authorize-security-group-egress': call =>
    onGroup(call, 'IpPermissionsEgress', (all, one) => [...all, one]),
  'ec2 create-network-acl-entry': call => onAcl(call, (entries, one) => [...entries, one]),
  'ec2 replace-network-acl-entry': call => onAcl(call, (entries, one) => [...entries, one]),
  'ec2 delete-network-acl-entry': call => onAcl(call, entries => entries),
  'ec2 create-vpc-endpoint': call => {
    const [, , region = '', ...service] = needed(call, 'service-name').split('.');
    const vpcId = needed(call, 'vpc-id');
    const routeTableIds = several(call, 'route-table-ids');
    const made = vpcEndpoint({
      id: awsId('vpce', vpcId, service.join('.')),
      name: service.join('.'),
      vpcId,
      account: call.account,
      region,
      service: service.join('.'),
      subnetIds: several(call, 'subnet-ids'),
      groupIds: several(call, 'security-group-ids'),
      privateDns: hasFlag(call.args, 'private-dns-enabled'),
      ...(optional(call, 'vpc-endpoint-type') === 'Interface' ? {} : { routeTableIds }),
    });
    return onEndpoints(call, all => [...all, made]);
  },
  'ec2 modify-vpc-endpoint': call => {
    const added = several(call, 'add-security-group-ids').map(GroupId => ({ GroupId, GroupName: GroupId }));
    const routes = several(call, 'add-route-table-ids');
    const subnets = several(call, 'add-subnet-ids');
    const change = (one: Resource) => ({
      ...one,
      Groups: [...recordsAt(one, 'Groups'), ...added],
      RouteTableIds: [...textsAt(one, 'RouteTableIds'), ...routes],
      SubnetIds: [...textsAt(one, 'SubnetIds'), ...subnets],
      ...(hasFlag(call.args, 'private-dns-enabled') ? { PrivateDnsEnabled: true } : {}),
      ...(optional(call, 'policy-document') === ''
        ? {}
        : { PolicyDocument: JSON.stringify(jsonFlag(call, 'policy-document')) }),
    });
    return onEndpoints(call, where('VpcEndpointId', needed(call, 'vpc-endpoint-id'), change));
  },
  'ec2 modify-vpc-attribute': call => {
    const attributes = {
      'enable-dns-support': 'EnableDnsSupport',
      'enable-dns-hostnames': 'EnableDnsHostnames',
    };
    const given = Object.entries(attributes).filter(([flag]) => flagOf(call.args, flag) !== '');
    const changes = given.map(([flag, field]) => [field, !/false/.test(flagOf(call.args, flag))]);
    return onList(
      call,
      'Vpcs',
      where('VpcId', needed(call, 'vpc-id'), one => ({ ...one, ...Object.fromEntries(changes) })),
    );
  },
  'ec2 associate-dhcp-options': call => {
    const DhcpOptionsId = needed(call, 'dhcp-options-id');
    return onList(
      call,
      'Vpcs',
      where('VpcId', needed(call, 'vpc-id'), one => ({ ...one, DhcpOptionsId })),
    );
  },
  'ec2 attach-internet-gateway': call => {
    const Attachments = [{ VpcId: needed(call, 'vpc-id'), State: 'available' }];
    const id = needed(call, 'internet-gateway-id');
    return onList(
      call,
      'InternetGateways',
      where('InternetGatewayId', id, one => ({ ...one, Attachments })),
    );
  },
  'ec2 modify-instance-metadata-options': call => {
    const HttpPutResponseHopLimit = Number(needed(call, 'http-put-response-hop-limit'));
    const change = (one: Resource) => ({
      ...one,
      MetadataOptions: { ...recordAt(one, 'MetadataOptions'), HttpPutResponseHopLimit },
    });
    return onList(call, 'Instances', where('InstanceId', needed(call, 'instance-id'), change));
  },
  'ec2 associate-iam-instance-profile': call => {
    const name = textAt(shorthand(call.args.flags['iam-instance-profile'] ?? []), 'Name');
    const IamInstanceProfile = { Arn: `arn:aws:iam::${call.account}:instance-profile/${name}` };
    return onList(
      call,
      'Instances',
      where('InstanceId', needed(call, 'instance-id'), one => ({ ...one, IamInstanceProfile })),
    );
  },
  'ec2 create-tags': call => {
    const given = (call.args.flags.tags ?? []).map(word => shorthand([word]));
    const made = given.flatMap(one => tags({ [textAt(one, 'Key')]: textAt(one, 'Value') }));
    const ids = several(call, 'resources');
    return onList(call, 'Instances', all =>
      all.map(one =>
        ids.includes(textAt(one, 'InstanceId')) ? { ...one, Tags: [...untagged(one, made), ...made] } : one,
      ),
    );
  },
};

const TARGETS: Readonly<Record<string, readonly [list: string, id: string]>> = {
  'nat-gateway-id': ['NatGateways', 'NatGatewayId'],
  'gateway-id': ['InternetGateways', 'InternetGatewayId'],
  'vpc-peering-connection-id': ['VpcPeeringConnections', 'VpcPeeringConnectionId'],
};

function onRoutes(call: AwsCall, add: (routes: readonly Resource[], made: Resource) => readonly Resource[]) {
  const cidr = needed(call, 'destination-cidr-block');
  const to = routeTarget(call);
  const change = (table: Resource) => {
    const others = recordsAt(table, 'Routes').filter(one => textAt(one, 'DestinationCidrBlock') !== cidr);
    return { ...table, Routes: add(others, route(cidr, to)) };
  };
  return onList(call, 'RouteTables', where('RouteTableId', needed(call, 'route-table-id'), change));
}

function withoutRoute(call: AwsCall) {
  const cidr = needed(call, 'destination-cidr-block');
  const isMeant = (one: Resource) => textAt(one, 'DestinationCidrBlock') === cidr;
  const change = (table: Resource) => {
    const routes = recordsAt(table, 'Routes');
    if (routes.some(isMeant)) return { ...table, Routes: routes.filter(one => !isMeant(one)) };
    throw new CommandFailed(`An error occurred (InvalidRoute.NotFound): no route with destination ${cidr}`);
  };
  return onList(call, 'RouteTables', where('RouteTableId', needed(call, 'route-table-id'), change));
}

function routeTarget(call: AwsCall): string {
  const [flag, place] = Object.entries(TARGETS).find(([name]) => optional(call, name) !== '') ?? [];
  if (flag === undefined || place === undefined) {
    throw new CommandFailed('An error occurred (MissingParameter): the route has no target');
  }
  const id = optional(call, flag);
  const [list, field] = place;
  const known = call.session.world.accounts[call.account]?.regions[call.region]?.ec2?.[list] ?? [];
  if (known.some(one => textAt(one, field) === id)) return id;
  throw new CommandFailed(`An error occurred (Invalid${field}.NotFound): The ${flag} '${id}' does not exist`);
}

function onGroup(
  call: AwsCall,
  field: string,
  add: (all: readonly Resource[], one: Resource) => readonly Resource[],
) {
  const made = permissionOf(call);
  const change = (group: Resource) => ({ ...group, [field]: add(recordsAt(group, field), made) });
  return onList(call, 'SecurityGroups', where('GroupId', needed(call, 'group-id'), change));
}

function permissionOf(call: AwsCall): Resource {
  const given = call.args.flags['ip-permissions'];
  if (given !== undefined) return fromShorthand(given);
  const peer = optional(call, 'cidr') || needed(call, 'source-group');
  const protocol = optional(call, 'protocol') || 'tcp';
  if (protocol === '-1' || protocol === 'all') return permission([peer]);
  const [from = '', to = from] = needed(call, 'port').split('-');
  return permission([peer], [Number(from), Number(to)], protocol);
}

function fromShorthand(words: readonly string[]): Resource {
  const text = words.join(',');
  if (/^[[{]/.test(text)) {
    const read: unknown = JSON.parse(text);
    return recordAt(Array.isArray(read) ? read[0] : read);
  }
  const value = (name: string) => new RegExp(`${name}=([\\w./-]{1,100})`).exec(text)?.[1];
  const peers = [value('CidrIp'), value('GroupId'), value('PrefixListId')].filter(peer => peer !== undefined);
  const from = value('FromPort');
  if (from === undefined) return permission(peers);
  return permission(peers, [Number(from), Number(value('ToPort') ?? from)], value('IpProtocol') ?? 'tcp');
}

function onAcl(call: AwsCall, add: (entries: readonly Resource[], one: Resource) => readonly Resource[]) {
  const number = Number(needed(call, 'rule-number'));
  const isOut = hasFlag(call.args, 'egress');
  const change = (acl: Resource) => {
    const isThis = (one: Resource) => one.RuleNumber === number && one.Egress === isOut;
    const others = recordsAt(acl, 'Entries').filter(one => !isThis(one));
    return { ...acl, Entries: add(others, entryOf(call, number, isOut)) };
  };
  return onList(call, 'NetworkAcls', where('NetworkAclId', needed(call, 'network-acl-id'), change));
}

function entryOf(call: AwsCall, number: number, isOut: boolean): Resource {
  const range = shorthand(call.args.flags['port-range'] ?? []);
  const action = flagOf(call.args, 'rule-action') === 'deny' ? 'deny' : 'allow';
  const cidr = optional(call, 'cidr-block') || '0.0.0.0/0';
  const ports = textAt(range, 'From') === '' ? undefined : ([Number(range.From), Number(range.To)] as const);
  return aclEntry(number, isOut ? 'out' : 'in', action, cidr, ports);
}

function onList(
  call: AwsCall,
  list: string,
  change: (resources: readonly Resource[]) => readonly Resource[],
) {
  return changed(call.session, changeRegional(call.session.world, call, 'ec2', list, change));
}

function onEndpoints(call: AwsCall, change: (resources: readonly Resource[]) => readonly Resource[]) {
  const { session } = call;
  const world = changeRegional(session.world, call, 'ec2', 'VpcEndpoints', change);
  return changed(session, withGatewayRoutes(world, call));
}

function untagged(resource: Resource, made: readonly Resource[]): readonly Resource[] {
  const keys = made.map(one => textAt(one, 'Key'));
  return recordsAt(resource, 'Tags').filter(one => !keys.includes(textAt(one, 'Key')));
}
