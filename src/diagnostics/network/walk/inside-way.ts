import type { Subnet } from '../../../providers/aws/network-types.ts';
import { findRoute, tableOf } from './find-route.ts';
import { type Flow, type Place, subnetRanges } from './flow.ts';
import { type Link, type LinkId, notSeen, passes, stops, uncertain } from './link.ts';
import { aclLink, NODE_REPLIES, type ReplyPorts } from './network-acl.ts';
import { routeEvidence } from './route-evidence.ts';
import { routeLink } from './route-link.ts';
import { type GroupsQuestion, groupsLink } from './security-groups.ts';
import { leavingGroups } from './source-links.ts';

/** An end of the path inside the VPC. */
export interface InsidePlace extends Place {
  /** The subnets that hold its interfaces. */
  readonly subnets: readonly Subnet[];
}

/** What is asked there, beside security groups and network ACLs. */
export interface Arrival {
  /** Links before its security groups. */
  readonly before: readonly Link[];
  /** Links after its security groups. */
  readonly after: readonly Link[];
  /** The link for its security groups' refusal. */
  readonly closed: GroupsQuestion['closed'];
}

/** The way to interfaces inside the VPC, and the answer's way back. */
export function insideWay(
  trip: Flow,
  place: InsidePlace,
  { before, after, closed }: Arrival,
): readonly Link[] {
  const { source } = trip;
  const arriving = { id: 'destination-groups', direction: 'ingress', place, peer: source, closed } as const;
  return [
    groupsLink(trip, leavingGroups(trip, place)),
    ...crossing(trip, place, 'source-acl-out'),
    insideRoute(trip, place),
    ...before,
    ...crossing(trip, place, 'destination-acl-in'),
    groupsLink(trip, arriving),
    ...after,
    ...crossing(trip, place, 'destination-acl-reply'),
    ...crossing(trip, place, 'source-acl-reply'),
  ];
}

/**
 * The local route cannot be deleted, only overruled by a longer one for a subnet.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html#route-tables-appliance-routing
 */
function insideRoute({ facts, subnet }: Flow, place: InsidePlace): Link {
  const onward = findRoute(facts, tableOf(facts, subnet.id), place);
  const subject = `subnet ${subnet.id}`;
  if (onward.leads === 'nowhere') return notSeen('route', 'the local route', subject);
  if (onward.leads !== 'on' || !onward.route.blackhole) {
    return routeLink(facts, 'route', subnet.id, onward, place.name);
  }
  const { table, route } = onward;
  const { destination, target } = route;
  const args = { subnet: subnet.id, routeTable: table.id, route: destination, target: target.id };
  return stops('route', 'blackhole-inside', { ...args, vpc: facts.vpcId }, routeEvidence(table, route));
}

type Crossing = 'source-acl-out' | 'destination-acl-in' | 'destination-acl-reply' | 'source-acl-reply';

const CROSSINGS: Readonly<Record<Crossing, { direction: 'in' | 'out'; reply?: ReplyPorts }>> = {
  'source-acl-out': { direction: 'out' },
  'destination-acl-in': { direction: 'in' },
  'destination-acl-reply': { direction: 'out', reply: NODE_REPLIES },
  'source-acl-reply': { direction: 'in', reply: NODE_REPLIES },
};

/** A network ACL at the border of a subnet; nothing is judged between two addresses of one subnet. */
function crossing(trip: Flow, place: InsidePlace, id: Crossing): readonly Link[] {
  const { subnet, source, family } = trip;
  const others = place.subnets.filter(one => one.id !== subnet.id);
  if (others.length === 0) return sameSubnet(trip, place, id);
  const rule = { id, ...CROSSINGS[id] };
  const far = place.subnets.length === 1 ? place.ranges : subnetRanges(others, family);
  const links = id.startsWith('source')
    ? [aclLink(trip, { ...rule, subnetId: subnet.id, peer: { ...place, ranges: far } })]
    : others.map(one => aclLink(trip, { ...rule, subnetId: one.id, peer: source }));
  return [combined(links, others.length === place.subnets.length)];
}

function sameSubnet({ subnet }: Flow, place: InsidePlace, id: LinkId): readonly Link[] {
  const subject = `subnet ${subnet.id}`;
  if (place.subnets.length === 0) return [notSeen(id, 'subnets of the destination', subject)];
  if (id !== 'source-acl-out') return [];
  return [
    passes(id, 'same-subnet', { subnet: subnet.id }, { subject, path: '', value: `also has ${place.name}` }),
  ];
}

/** One link for several ways: it stops only when all do. */
function combined(links: readonly Link[], isOnlyWay: boolean): Link {
  const worst = links.find(({ outcome }) => outcome !== 'passes') ?? links[0];
  if (worst === undefined) return notSeen('destination', 'subnets of the destination', '');
  const allStop = isOnlyWay && links.every(({ outcome }) => outcome === 'stops');
  return allStop ? worst : (uncertain([worst])[0] ?? worst);
}
