import { where } from '../../simulator/builders/change.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Resource, World } from '../../simulator/world.ts';
import { idOf, network, withEndpoint } from '../endpoints/scene.ts';

/** The world with more routes for the nodes’ subnets. */
export function withRoutes(world: World, routes: readonly Resource[]): World {
  return network(
    world,
    'RouteTables',
    where('RouteTableId', idOf('rtb', 'private'), one => ({
      ...one,
      Routes: [...recordsAt(one, 'Routes'), ...routes],
    })),
  );
}

/** The world in which these services have endpoints beside the nodes. */
export function withEndpoints(world: World, services: readonly string[]): World {
  return services.reduce(
    (so, service) => withEndpoint(so, { id: idOf('vpce', service), name: service, service }),
    world,
  );
}
