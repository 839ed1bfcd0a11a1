import { where } from '../../simulator/builders/change.ts';
import { securityGroup } from '../../simulator/builders/firewall.ts';
import { route, vpcEndpoint } from '../../simulator/builders/network.ts';
import type { Resource, World } from '../../simulator/world.ts';
import { idOf, leadingTo, network, PLACE, withEndpoint } from '../endpoints/scene.ts';
import type { Fault, Route } from './way.ts';
import { withRoutes } from './way-worlds.ts';

const { account, region } = PLACE;
const GONE = 'eni-0a1b2c3d4e5f60718';

/** What can be wrong with the endpoint that a service has in the VPC. */
export const ENDPOINT: readonly Fault[] = [
  {
    code: 'endpoint-not-available',
    title: 'its endpoint failed',
    remark: 'the endpoint was requested again on monday',
    change: (world, way) => beside(world, way, { state: 'failed' }),
    repair: way => [
      `aws ec2 create-vpc-endpoint --vpc-id ${idOf('vpc')} --vpc-endpoint-type Interface --service-name com.amazonaws.${region}.${serviceOf(way)} --subnet-ids ${idOf('subnet', 'private-a')} --security-group-ids ${idOf('sg', 'cluster')} --private-dns-enabled`,
    ],
  },
  {
    code: 'endpoint-without-private-dns',
    title: 'its endpoint has no private DNS',
    remark: 'the endpoint is there and shows available',
    change: (world, way) => beside(world, way, { privateDns: false }),
  },
  {
    code: 'endpoint-without-subnets',
    title: 'its endpoint is in no subnet any more',
    remark: 'old subnets were taken off the endpoint',
    change: (world, way) => beside(world, way, { subnetIds: [] }),
  },
  {
    code: 'endpoint-closed',
    title: 'the security group of its endpoint admits nobody',
    remark: 'the endpoint got a security group of its own',
    change: (world, way) => withClosedGroup(beside(world, way, { groupIds: [idOf('sg', 'endpoints')] })),
  },
  {
    code: 'blackhole-inside',
    title: 'a route leads to its endpoint through an appliance that was removed',
    remark: 'the inspection appliance was decommissioned',
    change: (world, way) =>
      withRoutes(withOwn(world, way, { subnetIds: [idOf('subnet', 'public-a')] }), [
        route('10.0.96.0/22', GONE, 'blackhole'),
      ]),
  },
];

/** The private name of an endpoint does not take effect. */
export const HOSTNAMES: Fault = {
  code: 'vpc-hostnames-off',
  title: 'its endpoint has a private name, but the VPC has DNS hostnames off',
  remark: 'the vpc module was applied with its defaults',
  alone: true,
  change: (world, way) =>
    network(
      beside(world, way),
      'Vpcs',
      where('VpcId', idOf('vpc'), one => ({ ...one, EnableDnsHostnames: false })),
    ),
};

/** What the policy of an endpoint can refuse. */
export const POLICY: readonly Fault[] = [
  {
    code: 'endpoint-policy-lacks',
    title: 'the policy of its endpoint allows other things only',
    remark: 'the endpoint got a policy last night',
    refuses: true,
    change: (world, way) => beside(world, way, { policy: policyOf([ALLOW_OTHERS]) }),
  },
  {
    code: 'endpoint-policy-forbids',
    title: 'the policy of its endpoint denies it',
    remark: 'the endpoint policy denies what nobody should need',
    refuses: true,
    change: (world, way) => beside(world, way, { policy: policyOf([ALLOW_ALL, DENY_ALL]) }),
    repair: way => [
      `aws ec2 modify-vpc-endpoint --vpc-endpoint-id ${idOf('vpce', serviceOf(way))} --policy-document '${JSON.stringify(policyOf([ALLOW_ALL]))}'`,
    ],
  },
];

/** A service has no endpoint, and nothing leads out of the VPC. */
export const NO_ENDPOINT: Fault = {
  code: 'no-endpoint',
  title: 'there is neither a NAT gateway nor an endpoint for it',
  remark: 'nat gateways were removed to save cost',
  change: world => network(leadingTo(world), 'NatGateways', () => []),
};

/** What can be wrong with a gateway endpoint, which is a route. */
export const GATEWAY: readonly Fault[] = [
  { ...NO_ENDPOINT, code: 'no-gateway-endpoint' },
  {
    code: 'endpoint-not-in-route-table',
    title: 'its gateway endpoint is in another route table',
    remark: 'the gateway endpoint exists since ever',
    change: (world, way) => {
      const service = serviceOf(way);
      const ids = { id: idOf('vpce', service), name: service, service, vpcId: idOf('vpc') };
      const made = vpcEndpoint({ ...ids, account, region, routeTableIds: [idOf('rtb', 'public')] });
      return network(leadingTo(world), 'VpcEndpoints', all => [...all, made]);
    },
  },
];

const ALLOW_ALL = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
const ALLOW_OTHERS = { ...ALLOW_ALL, Action: ['ecr:DescribeRepositories', 's3:ListBucket'] };
const DENY_ALL = { ...ALLOW_ALL, Effect: 'Deny', Action: ['ecr:*', 's3:GetObject'] };

function policyOf(Statement: readonly Resource[]): Resource {
  return { Version: '2012-10-17', Statement };
}

/** The world in which an endpoint of its own is the only way to the service. */
function beside(world: World, way: Route, more: Parameters<typeof withEndpoint>[1] = {}): World {
  return leadingTo(withOwn(world, way, more));
}

function withOwn(world: World, way: Route, more: Parameters<typeof withEndpoint>[1]): World {
  const service = serviceOf(way);
  return withEndpoint(world, { id: idOf('vpce', service), name: service, service, ...more });
}

function withClosedGroup(world: World): World {
  const ids = { id: idOf('sg', 'endpoints'), name: 'endpoints', vpcId: idOf('vpc') };
  const closed = securityGroup({ ...ids, account, inbound: [] });
  return network(world, 'SecurityGroups', all => [...all, closed]);
}

function serviceOf({ name, service }: Route): string {
  if (service === undefined) throw new Error(`the way ${name} leads to no service`);
  return service;
}
