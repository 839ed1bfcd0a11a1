import type { NatGateway, Route } from '../../../providers/aws/network-types.ts';
import { findRoute, type Onward, tableOfNat } from './find-route.ts';
import type { Flow, Place } from './flow.ts';
import { gatewayLink } from './gateway-links.ts';
import { type Link, notSeen, passes, stops } from './link.ts';
import { natAcls } from './nat-acls.ts';
import { gatewayToUse, natToUse } from './remedy.ts';
import { tableEvidence } from './route-evidence.ts';
import { routeLink } from './route-link.ts';

/** From a NAT gateway on: its state, the routes of its own subnet, and that subnet's network ACL both ways. */
export function natLinks(trip: Flow, routeTable: string, route: Route, peer: Place): readonly Link[] {
  const { natGateways } = trip.facts;
  const { id } = route.target;
  const subject = `nat-gateway ${id}`;
  if (!natGateways.seen) return [notSeen('nat-gateway', 'NAT gateways', subject, natGateways.obstacle)];
  const detour = { routeTable, route: route.destination, nat: natToUse(trip.facts) };
  const nat = natGateways.value.find(one => one.id === id);
  if (nat === undefined) {
    const absent = { subject, path: '', value: 'absent' };
    return [stops('nat-gateway', 'nat-missing', { ...detour, missing: id }, absent)];
  }
  const evidence = { subject, path: 'State', value: nat.state };
  if (nat.state !== 'available') {
    const args = {
      ...detour,
      broken: nat.id,
      state: nat.state,
      reason: nat.failure ?? 'AWS gives no reason.',
      outlook: outlookOf(nat),
    };
    return [stops('nat-gateway', 'nat-not-available', args, evidence)];
  }
  return [
    passes('nat-gateway', 'nat-available', { nat: id }, evidence),
    ...beyondNat(trip, nat, peer, detour),
  ];
}

/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html */
function outlookOf({ id, state }: NatGateway): string {
  if (state === 'pending')
    return `${id} becomes available within a few minutes: wait for it before you change a route.`;
  return `${id} is ${state} and never becomes available again: replace it, and delete it once nothing routes to it.`;
}

type Detour = Readonly<Record<'routeTable' | 'route' | 'nat', string>>;

function beyondNat(trip: Flow, nat: NatGateway, peer: Place, detour: Detour): readonly Link[] {
  const { subnetId } = nat;
  const table = tableOfNat(trip.facts, nat);
  const way = natRouteLinks(trip, nat, findRoute(trip.facts, table, peer), peer, detour);
  if (subnetId === undefined || way.some(({ outcome }) => outcome === 'stops')) return way;
  const { arriving, leaving } = natAcls(trip, subnetId, peer);
  return [...arriving, ...way, ...leaving];
}

/** A NAT gateway translates to a public address only, which an internet gateway must carry on. */
function natRouteLinks(
  trip: Flow,
  nat: NatGateway,
  onward: Onward,
  peer: Place,
  detour: Detour,
): readonly Link[] {
  const { facts } = trip;
  const subnet = nat.subnetId ?? `of ${nat.id}`;
  const link = routeLink(facts, 'nat-route', subnet, onward, peer.name);
  if (onward.leads === 'unseen' || onward.leads === 'several-ways') return [link];
  const route = onward.leads === 'on' ? onward.route : undefined;
  if (link.outcome !== 'passes' && route !== undefined) return [link];
  const evidence = tableEvidence(onward.table);
  if (nat.connectivity === 'private') {
    const args = { ...detour, private: nat.id, destination: peer.name };
    return [stops('nat-gateway', 'nat-is-private', args, evidence)];
  }
  if (route?.target.kind === 'internet-gateway') {
    return [link, gatewayLink(trip, 'internet-gateway', route.target.id)];
  }
  const args = { nat: nat.id, subnet, routeTable: onward.table.id, gateway: gatewayToUse(facts) };
  return [stops('nat-route', 'nat-subnet-is-private', args, evidence)];
}
