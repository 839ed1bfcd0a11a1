import { publicRanges } from '../addresses/public.ts';
import { type AddressRange, rangesOf } from '../addresses/range.ts';
import { gatewayEndpointLinks } from './endpoint-links.ts';
import { findRoute, tableOf } from './find-route.ts';
import { blockOf, type Flow, type Place } from './flow.ts';
import { gatewayLink, publicAddressLink } from './gateway-links.ts';
import { type Link, passes } from './link.ts';
import { natLinks } from './nat-links.ts';
import { aclLink, NODE_REPLIES } from './network-acl.ts';
import type { ServiceRequest } from './question.ts';
import { routeLink } from './route-link.ts';
import { groupsLink } from './security-groups.ts';
import { serviceRouteLink } from './service-route-link.ts';
import { leavingGroups } from './source-links.ts';

/** A place on the internet; without addresses it may be anywhere there. */
export function publicPlace(
  trip: Flow,
  name: string,
  addresses: readonly string[] = [],
  service?: string,
): Place {
  const exact = rangesOf(addresses).filter(range => range.family === trip.family);
  const ranges = exact.length > 0 ? exact : rangesOfService(trip, service);
  const [address] = exact.length > 0 ? addresses : [];
  const everywhere = trip.family === 'ipv4' ? '0.0.0.0/0' : '::/0';
  const cidr = address === undefined ? everywhere : blockOf(address);
  return { name, ranges, cidr, groupIds: [], ...(service === undefined ? {} : { service }) };
}

/** The addresses of a service are known when AWS keeps a prefix list of them and it was read. */
function rangesOfService({ facts, family }: Flow, service: string | undefined): readonly AddressRange[] {
  const lists = facts.prefixLists.seen && service !== undefined ? facts.prefixLists.value : [];
  const cidrs = lists.find(({ name }) => name.endsWith(`.${service}`))?.cidrs ?? [];
  const ranges = rangesOf(cidrs).filter(range => range.family === family);
  return ranges.length > 0 ? ranges : publicRanges(family);
}

/** The way out of the VPC to a public address, and the answer's way back. */
export function publicWay(trip: Flow, peer: Place, request?: ServiceRequest): readonly Link[] {
  const { subnet } = trip;
  return [
    groupsLink(trip, leavingGroups(trip, peer)),
    aclLink(trip, { id: 'source-acl-out', subnetId: subnet.id, direction: 'out', peer }),
    ...routedLinks(trip, peer, request),
    aclLink(trip, {
      id: 'source-acl-reply',
      subnetId: subnet.id,
      direction: 'in',
      peer,
      reply: NODE_REPLIES,
    }),
  ];
}

function routedLinks(trip: Flow, peer: Place, request: ServiceRequest | undefined): readonly Link[] {
  const { facts, subnet } = trip;
  const onward = findRoute(facts, tableOf(facts, subnet.id), peer);
  const plain = routeLink(facts, 'route', subnet.id, onward, peer.name);
  const link = peer.service === undefined ? plain : serviceRouteLink(trip, plain, onward, peer.service);
  if (link.outcome !== 'passes' || onward.leads !== 'on') return [link];
  const { id, kind } = onward.route.target;
  if (kind === 'nat-gateway') return [link, ...natLinks(trip, onward.table.id, onward.route, peer)];
  if (kind === 'vpc-endpoint') return [link, ...gatewayEndpointLinks(trip, id, request)];
  if (kind === 'internet-gateway') {
    return [link, gatewayLink(trip, 'internet-gateway', id), publicAddressLink(trip, id, peer.name)];
  }
  if (kind === 'egress-only-gateway')
    return [link, passes('internet-gateway', 'gateway-attached', { gateway: id }, link.evidence[0])];
  return [link];
}
