import type { Obstacle } from '../../../domain/outcome.ts';
import type { NatGateway, Route, RouteTable, RouteTargetKind } from '../../../providers/aws/network-types.ts';
import { divide } from '../addresses/first-match.ts';
import { type AddressRange, prefixLengthOf, rangesOf } from '../addresses/range.ts';
import type { VpcFacts } from '../vpc-facts.ts';
import type { Place } from './flow.ts';

/** Where a route table sends the packets for a place. */
export type Onward =
  | { readonly leads: 'on'; readonly table: RouteTable; readonly route: Route }
  | { readonly leads: 'nowhere'; readonly table: RouteTable }
  /** Parts of the place have different routes; `undefined` where there is none. */
  | {
      readonly leads: 'several-ways';
      readonly table: RouteTable;
      readonly routes: readonly (Route | undefined)[];
    }
  | { readonly leads: 'unseen'; readonly what: string; readonly obstacle?: Obstacle };

/** The table of a subnet: its own, else the VPC's main one. */
export function tableOf({ routeTables }: VpcFacts, subnetId: string): RouteTable | undefined {
  if (!routeTables.seen) return undefined;
  const own = routeTables.value.find(({ subnetIds }) => subnetIds.includes(subnetId));
  return own ?? routeTables.value.find(({ isMain }) => isMain);
}

/** The table that a NAT gateway follows: its subnet's, or a regional one's own. */
export function tableOfNat(facts: VpcFacts, { subnetId, routeTableId }: NatGateway): RouteTable | undefined {
  if (subnetId !== undefined) return tableOf(facts, subnetId);
  return facts.routeTables.seen ? facts.routeTables.value.find(({ id }) => id === routeTableId) : undefined;
}

/**
 * Looks a place up: the longest prefix wins, a fixed route over a propagated one.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function findRoute(facts: VpcFacts, table: RouteTable | undefined, place: Place): Onward {
  const { routeTables } = facts;
  if (table === undefined) {
    return routeTables.seen
      ? { leads: 'unseen', what: 'route table' }
      : { leads: 'unseen', what: 'route tables', obstacle: routeTables.obstacle };
  }
  const lines = table.routes.map(route => lineOf(facts, route, place));
  const hidden = lines.find(line => line.hidden !== undefined)?.hidden;
  if (hidden !== undefined || place.ranges.length === 0) {
    return {
      leads: 'unseen',
      what: 'prefix lists',
      ...(hidden?.obstacle ? { obstacle: hidden.obstacle } : {}),
    };
  }
  return chosen(table, place, lines);
}

function chosen(table: RouteTable, place: Place, lines: readonly Line[]): Onward {
  const rules = lines
    .flatMap(({ ranges, route }) => ranges.map(range => ({ range, route })))
    .toSorted(
      (a, b) => lengthOf(b.range, b.route) - lengthOf(a.range, a.route) || rank(a.route) - rank(b.route),
    )
    .map(({ range, route }) => ({ areas: [{ addresses: range, ports: ANY }], says: route }));
  const pieces = divide(
    place.ranges.map(addresses => ({ addresses, ports: ANY })),
    rules,
  );
  const routes = new Map(pieces.map(({ says }) => [says?.target.id, says]));
  const [first, ...others] = routes.values();
  if (others.length > 0) return { leads: 'several-ways', table, routes: [...routes.values()] };
  return first === undefined ? { leads: 'nowhere', table } : { leads: 'on', table, route: first };
}

/** Ports play no part in routing. */
const ANY = { from: 0, to: 0 };

function rank({ propagated }: Route): number {
  return propagated ? 1 : 0;
}

/** The addresses of a service are small blocks, though here all of the internet may stand for them. */
function lengthOf(range: AddressRange, { destination }: Route): number {
  return destination.startsWith('pl-')
    ? Math.max(prefixLengthOf(range), SHORTEST_OF_LISTS)
    : prefixLengthOf(range);
}

const SHORTEST_OF_LISTS = 16;

interface Line {
  readonly route: Route;
  readonly ranges: readonly AddressRange[];
  /** Set when the route may cover the place, but what it covers could not be read. */
  readonly hidden?: { readonly obstacle?: Obstacle };
}

function lineOf(facts: VpcFacts, route: Route, place: Place): Line {
  const { destination, target } = route;
  if (!destination.startsWith('pl-')) return { route, ranges: rangesOf([destination]) };
  if (target.kind === 'vpc-endpoint') return endpointLine(facts, route, place);
  const list = listOf(facts, destination);
  if (list !== undefined) return { route, ranges: rangesOf(list.cidrs) };
  return {
    route,
    ranges: [],
    hidden: facts.prefixLists.seen ? {} : { obstacle: facts.prefixLists.obstacle },
  };
}

/** A gateway endpoint's route covers the service's addresses and no others. */
function endpointLine(facts: VpcFacts, route: Route, place: Place): Line {
  if (place.service === undefined) return { route, ranges: [] };
  const { endpoints } = facts;
  const known = endpoints.seen ? endpoints.value.find(({ id }) => id === route.target.id) : undefined;
  const name = known?.serviceName ?? listOf(facts, route.destination)?.name;
  if (name !== undefined) return { route, ranges: name.endsWith(`.${place.service}`) ? place.ranges : [] };
  return { route, ranges: [], hidden: endpoints.seen ? {} : { obstacle: endpoints.obstacle } };
}

function listOf({ prefixLists }: VpcFacts, id: string) {
  return prefixLists.seen ? prefixLists.value.find(list => list.id === id) : undefined;
}

const BEYOND: readonly RouteTargetKind[] = [
  'transit-gateway',
  'peering',
  'virtual-private-gateway',
  'network-interface',
  'other',
];

/** Whether a route leads out of what the EC2 API of this VPC shows; `vpc-endpoint` for addresses is a firewall's. */
export function isBeyondSight({ destination, target }: Route): boolean {
  return BEYOND.includes(target.kind) || (target.kind === 'vpc-endpoint' && !destination.startsWith('pl-'));
}
