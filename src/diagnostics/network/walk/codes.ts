/** Why a packet gets no further, with the arguments of each reason; a check can declare these as its codes. */
export const STOP_CODES = {
  'vpc-dns-off': ['vpc'],
  'vpc-hostnames-off': ['vpc', 'destination'],
  /** `group` is the one to change, `allowed` whom its new rule is for, `permissions` that rule. */
  'egress-not-allowed': ['groups', 'protocol', 'port', 'destination', 'group', 'allowed', 'permissions'],
  'ingress-not-allowed': [
    'groups',
    'protocol',
    'port',
    'source',
    'destination',
    'group',
    'allowed',
    'permissions',
  ],
  /** `number` is free for an entry before the one that blocks; `way` is `ingress` or `egress`. */
  'acl-blocks-request': [
    'acl',
    'subnet',
    'way',
    'rule',
    'protocol',
    'ports',
    'peer',
    'number',
    'from',
    'to',
    'cidr',
  ],
  'acl-blocks-reply': [
    'acl',
    'subnet',
    'way',
    'rule',
    'protocol',
    'ports',
    'peer',
    'number',
    'from',
    'to',
    'cidr',
  ],
  /** `nat` is one that could be used. */
  'no-route': ['subnet', 'routeTable', 'destination', 'nat'],
  'no-endpoint': ['subnet', 'routeTable', 'service', 'serviceName', 'vpc', 'group'],
  'no-gateway-endpoint': ['subnet', 'routeTable', 'service', 'serviceName', 'vpc'],
  blackhole: ['subnet', 'routeTable', 'route', 'target', 'nat'],
  /** A route for addresses of the VPC itself, in place of the local one. */
  'blackhole-inside': ['subnet', 'routeTable', 'route', 'target', 'vpc'],
  'gateway-not-attached': ['gateway', 'vpc'],
  'no-public-address': ['subnet', 'gateway', 'destination'],
  'nat-missing': ['missing', 'routeTable', 'route', 'nat'],
  'nat-not-available': ['broken', 'state', 'reason', 'outlook', 'routeTable', 'route', 'nat'],
  'nat-is-private': ['private', 'destination', 'routeTable', 'route', 'nat'],
  /** `gateway` is the internet gateway that could be used. */
  'nat-subnet-is-private': ['nat', 'subnet', 'routeTable', 'gateway'],
  'endpoint-not-available': ['endpoint', 'service', 'state'],
  'endpoint-without-private-dns': ['endpoint', 'service', 'vpc'],
  'endpoint-without-subnets': ['endpoint', 'service', 'subnet'],
  'endpoint-closed': [
    'endpoint',
    'service',
    'groups',
    'protocol',
    'port',
    'source',
    'group',
    'allowed',
    'permissions',
  ],
  /** `policy` is today's with a statement that allows it. */
  'endpoint-policy-lacks': ['endpoint', 'service', 'action', 'resource', 'policy'],
  'endpoint-policy-forbids': ['endpoint', 'service', 'action', 'resource'],
  'endpoint-not-in-route-table': ['endpoint', 'service', 'routeTable'],
  'address-in-no-subnet': ['address', 'vpc'],
  'api-without-access': ['cluster'],
  'api-refuses-address': ['cluster', 'address', 'cidrs'],
} as const;

/** What could not be seen or decided, with the arguments of each. */
export const UNKNOWN_CODES = {
  /** `what` names the facts; the link has the obstacle. */
  'not-seen': ['what'],
  'custom-resolver': ['servers'],
  /** The packet goes on where the EC2 API does not show: a transit gateway, a firewall, another network. */
  'out-of-sight': ['target', 'kind', 'destination'],
  'central-endpoint-possible': ['target', 'routeTable', 'service'],
  'several-routes': ['routeTable', 'targets', 'destination'],
  'groups-not-known': ['place'],
  'groups-allow-some-addresses': ['groups', 'port', 'peer'],
  'acl-allows-some': ['acl', 'subnet', 'direction', 'blocked', 'peer'],
  'public-address-not-known': ['gateway'],
  'policy-restricts': ['endpoint', 'service'],
  'admits-some-addresses': ['address', 'cidrs'],
  /** It would stop here (`code`) if it came this way, which is not certain. */
  'may-stop': ['code'],
} as const;

/** What a packet passes, with arguments. */
export const PASS_CODES = {
  resolves: ['resolver'],
  'groups-allow': ['groups'],
  'acl-allows': ['acl', 'subnet'],
  'same-subnet': ['subnet'],
  routed: ['routeTable', 'target'],
  'gateway-attached': ['gateway'],
  'has-public-address': ['gateway'],
  'nat-available': ['nat'],
  'endpoint-available': ['endpoint'],
  'endpoint-in-other-zone': ['endpoint', 'zone'],
  'policy-allows': ['endpoint'],
  'address-admitted': ['cidrs'],
} as const;
