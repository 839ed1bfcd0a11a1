import { changeRegional } from '../../simulator/builders/change.ts';
import { awsId } from '../../simulator/builders/naming.ts';
import { route, vpcEndpoint } from '../../simulator/builders/network.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Resource, World } from '../../simulator/world.ts';
import { onEc2 } from './scene.ts';
import { ID, PLACE } from './scene-place.ts';

/** The world without a way to the internet, and with endpoints for all that nodes need but these. */
export function privateWorld(world: World, lacking: readonly string[]): World {
  const cut = onEc2(world, 'RouteTables', 'RouteTableId', ID.routes, table => ({
    ...table,
    Routes: recordsAt(table, 'Routes').filter(one => textAt(one, 'DestinationCidrBlock') !== '0.0.0.0/0'),
  }));
  const at = { vpcId: ID.vpc, account: PLACE.account, region: PLACE.region };
  const interfaces = ['ec2', 'sts', 'ecr.api', 'ecr.dkr', 'eks', 'eks-auth'].map(service =>
    vpcEndpoint({
      ...at,
      id: awsId('vpce', PLACE.cluster, service),
      name: service,
      service,
      subnetIds: [ID.subnet],
      groupIds: [ID.group],
    }),
  );
  const gateway = vpcEndpoint({
    ...at,
    id: awsId('vpce', PLACE.cluster, 's3'),
    name: 's3',
    service: 's3',
    routeTableIds: [ID.routes],
  });
  const there = [...interfaces, gateway].filter(
    one => !lacking.some(service => textAt(one, 'ServiceName').endsWith(`.${PLACE.region}.${service}`)),
  );
  const closed = changeRegional(cut, PLACE, 'ec2', 'NatGateways', all =>
    all.filter(one => textAt(one, 'VpcId') !== ID.vpc),
  );
  return changeRegional(withGatewayRoutes(closed, there), PLACE, 'ec2', 'VpcEndpoints', () => there);
}

function withGatewayRoutes(world: World, endpoints: readonly Resource[]): World {
  const gateway = endpoints.find(one => textAt(one, 'VpcEndpointType') === 'Gateway');
  const listed = changeRegional(world, PLACE, 'ec2', 'PrefixLists', () => [
    {
      PrefixListId: 'pl-6da54004',
      PrefixListName: `com.amazonaws.${PLACE.region}.s3`,
      Cidrs: ['52.218.0.0/17'],
    },
  ]);
  if (gateway === undefined) return listed;
  return onEc2(listed, 'RouteTables', 'RouteTableId', ID.routes, table => ({
    ...table,
    Routes: [...recordsAt(table, 'Routes'), route('pl-6da54004', textAt(gateway, 'VpcEndpointId'))],
  }));
}
