import { changeRegional } from '../../builders/change.ts';
import { awsId } from '../../builders/naming.ts';
import { route } from '../../builders/network.ts';
import { recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource, World } from '../../world.ts';
import type { AwsCall } from './call.ts';

/** The world with the routes that AWS itself puts into the route tables of gateway endpoints. */
export function withGatewayRoutes(world: World, call: Pick<AwsCall, 'account' | 'region'>): World {
  const ec2 = world.accounts[call.account]?.regions[call.region]?.ec2 ?? {};
  const gateways = (ec2.VpcEndpoints ?? []).filter(one => textAt(one, 'VpcEndpointType') === 'Gateway');
  const listOf = (gateway: Resource) => listId(ec2.PrefixLists ?? [], textAt(gateway, 'ServiceName'));
  return changeRegional(world, call, 'ec2', 'RouteTables', tables =>
    tables.map(table => {
      const routes = recordsAt(table, 'Routes');
      const added = gateways
        .filter(one => textsAt(one, 'RouteTableIds').includes(textAt(table, 'RouteTableId')))
        .map(one => route(listOf(one), textAt(one, 'VpcEndpointId')))
        .filter(
          one =>
            !routes.some(
              known => textAt(known, 'DestinationPrefixListId') === textAt(one, 'DestinationPrefixListId'),
            ),
        );
      return { ...table, Routes: [...routes, ...added] };
    }),
  );
}

/** The list that AWS keeps of a service's addresses; a made-up one where the world has none. */
function listId(lists: readonly Resource[], serviceName: string): string {
  const known = lists.find(one => textAt(one, 'PrefixListName') === serviceName);
  return textAt(known, 'PrefixListId') || awsId('pl', serviceName);
}
