import type { Route, RouteTable } from '../../../providers/aws/network-types.ts';
import type { VpcFacts } from '../vpc-facts.ts';
import { isBeyondSight, type Onward } from './find-route.ts';
import { type Link, type LinkId, notSeen, passes, stops, unknown } from './link.ts';
import { natToUse } from './remedy.ts';
import { routeEvidence, tableEvidence } from './route-evidence.ts';

/** The link for a route lookup from a subnet; where it leads on is for others to follow. */
export function routeLink(
  facts: VpcFacts,
  id: LinkId,
  subnet: string,
  onward: Onward,
  destination: string,
): Link {
  switch (onward.leads) {
    case 'unseen':
      return notSeen(id, onward.what, `subnet ${subnet}`, onward.obstacle);
    case 'nowhere': {
      const args = { subnet, routeTable: onward.table.id, destination, nat: natToUse(facts) };
      return stops(id, 'no-route', args, tableEvidence(onward.table));
    }
    case 'several-ways': {
      const targets = onward.routes.map(route => route?.target.id ?? 'no route').join(', ');
      const args = { routeTable: onward.table.id, targets, destination };
      return unknown(id, 'several-routes', args, tableEvidence(onward.table));
    }
    case 'on':
      return followed(facts, id, subnet, onward.table, onward.route, destination);
  }
}

function followed(
  facts: VpcFacts,
  id: LinkId,
  subnet: string,
  table: RouteTable,
  route: Route,
  destination: string,
): Link {
  const evidence = routeEvidence(table, route);
  const target = route.target.id;
  const gone = { subnet, routeTable: table.id, route: route.destination, target };
  if (route.blackhole) {
    return route.target.kind === 'internet-gateway'
      ? stops('internet-gateway', 'gateway-not-attached', { gateway: target, vpc: facts.vpcId }, evidence)
      : stops(id, 'blackhole', { ...gone, nat: natToUse(facts) }, evidence);
  }
  if (isBeyondSight(route)) {
    return unknown(id, 'out-of-sight', { target, kind: route.target.kind, destination }, evidence);
  }
  return passes(id, 'routed', { routeTable: table.id, target }, evidence);
}
