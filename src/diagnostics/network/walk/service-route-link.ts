import type { RouteTable } from '../../../providers/aws/network-types.ts';
import { isBeyondSight, type Onward } from './find-route.ts';
import type { Flow } from './flow.ts';
import { type Link, stops, unknown } from './link.ts';
import { endpointGroupToUse, workingNat } from './remedy.ts';
import { tableEvidence } from './route-evidence.ts';

/** Services whose endpoints are routes. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html */
const BY_ROUTE = ['s3', 'dynamodb'];

/**
 * For a service that has neither endpoint nor route here. Endpoints in another network, reached by a private hosted zone,
 * cannot be seen, so a way to another network leaves the question open.
 */
export function serviceRouteLink(trip: Flow, link: Link, onward: Onward, fullService: string): Link {
  const { facts } = trip;
  if (link.outcome !== 'stops' || link.code !== 'no-route' || onward.leads !== 'nowhere') return link;
  const { table } = onward;
  const service = fullService.slice(fullService.indexOf('.') + 1);
  const beyond = table.routes.find(route => isBeyondSight(route) && !route.blackhole);
  if (beyond !== undefined) {
    const args = { target: beyond.target.id, routeTable: table.id, service };
    return unknown('route', 'central-endpoint-possible', args, tableEvidence(table));
  }
  return workingNat(facts) === undefined ? withoutEndpoint(trip, table, fullService, service) : link;
}

/** Where the VPC keeps no way to the internet, it is the endpoint that lacks. */
function withoutEndpoint(
  { facts, from, subnet }: Flow,
  table: RouteTable,
  fullService: string,
  service: string,
): Link {
  const serviceName = `${fullService.startsWith('cn-') ? 'cn.com' : 'com'}.amazonaws.${fullService}`;
  const args = { subnet: subnet.id, routeTable: table.id, service, serviceName, vpc: facts.vpcId };
  if (BY_ROUTE.includes(service)) return stops('route', 'no-gateway-endpoint', args, tableEvidence(table));
  const group = endpointGroupToUse(facts, from.securityGroupIds);
  return stops('route', 'no-endpoint', { ...args, group }, tableEvidence(table));
}
