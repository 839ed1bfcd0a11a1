import { changeRegional, put, where } from '../../simulator/builders/change.ts';
import { idAt, PROD } from '../../simulator/builders/healthy/site.ts';
import { route, vpcEndpoint } from '../../simulator/builders/network.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Resource, World } from '../../simulator/world.ts';
import { PLACE } from './scene.ts';

/** An id in the network of the cluster: `idOf('subnet', 'private-a')`. */
export function idOf(prefix: string, name = 'main'): string {
  return idAt(PROD, prefix, name);
}

const SUBNETS = [idOf('subnet', 'private-a'), idOf('subnet', 'private-b')];
const S3_LIST = 'pl-0a1b2c3d';

/** The world with a list of its network changed. */
export function network(
  world: World,
  list: string,
  change: (all: readonly Resource[]) => readonly Resource[],
): World {
  return changeRegional(world, PLACE, 'ec2', list, change);
}

/** The world in which the nodes have no way to the internet, and reach ECR by endpoints; those named are left out or changed. */
export function withEndpoints(
  world: World,
  change: Readonly<Record<string, Resource | 'lacking'>> = {},
): World {
  const isThere = (service: string) => change[service] !== 'lacking';
  const interfaces = ['ecr.api', 'ecr.dkr', 'sts'].filter(isThere).map(service => endpoint(service));
  const gateways = isThere('s3') ? [gateway()] : [];
  const all = [...interfaces, ...gateways].map(one => {
    const changed = change[textAt(one, 'ServiceName').replace(`com.amazonaws.${PLACE.region}.`, '')];
    return typeof changed === 'object' ? { ...one, ...changed } : one;
  });
  const routes = [
    route('10.0.0.0/16', 'local'),
    ...(isThere('s3') ? [route(S3_LIST, idOf('vpce', 's3'))] : []),
  ];
  const list = {
    PrefixListId: S3_LIST,
    PrefixListName: `com.amazonaws.${PLACE.region}.s3`,
    Cidrs: ['52.218.0.0/17', '3.5.64.0/21'],
  };
  const closed = network(
    network(world, 'NatGateways', () => []),
    'RouteTables',
    where('RouteTableId', idOf('rtb', 'private'), one => put(one, ['Routes'], routes)),
  );
  return network(
    network(closed, 'VpcEndpoints', () => all),
    'PrefixLists',
    () => [list],
  );
}

/** The world with another default route for the nodes’ subnets. */
export function leadingTo(world: World, target: string, state: 'active' | 'blackhole' = 'active'): World {
  const change = (table: Resource) => {
    const others = recordsAt(table, 'Routes').filter(
      one => textAt(one, 'DestinationCidrBlock') !== '0.0.0.0/0',
    );
    return { ...table, Routes: [...others, route('0.0.0.0/0', target, state)] };
  };
  return network(world, 'RouteTables', where('RouteTableId', idOf('rtb', 'private'), change));
}

function endpoint(service: string): Resource {
  return vpcEndpoint({
    ...common(service),
    subnetIds: SUBNETS,
    groupIds: [idOf('sg', 'cluster')],
  });
}

function gateway(): Resource {
  return vpcEndpoint({ ...common('s3'), routeTableIds: [idOf('rtb', 'private')] });
}

function common(service: string) {
  const { account, region } = PLACE;
  return { id: idOf('vpce', service), name: service, vpcId: idOf('vpc'), account, region, service };
}
