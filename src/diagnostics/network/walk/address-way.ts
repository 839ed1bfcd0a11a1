import type { Evidence } from '../../../domain/outcome.ts';
import { isPrivate } from '../addresses/public.ts';
import { rangesOf, sharedRange } from '../addresses/range.ts';
import { findRoute, tableOf } from './find-route.ts';
import { blockOf, type Flow, type Place, subnetRanges } from './flow.ts';
import { insideWay } from './inside-way.ts';
import { type Link, notSeen, stops } from './link.ts';
import { aclLink, NODE_REPLIES } from './network-acl.ts';
import { publicPlace, publicWay } from './public-way.ts';
import type { ToVpcAddress } from './question.ts';
import { routeLink } from './route-link.ts';
import { type ClosedGroups, groupsLink } from './security-groups.ts';
import { leavingGroups } from './source-links.ts';

/** The way to one address: inside the VPC, or as far as its routes can be followed. */
export function addressWay(trip: Flow, to: ToVpcAddress): readonly Link[] {
  const { facts, source, family } = trip;
  const { address } = to;
  const [range] = rangesOf([address]);
  if (range === undefined || range.family !== family) {
    return [notSeen('destination', `address ${address}`, `vpc ${facts.vpcId}`)];
  }
  const subnets = facts.subnets.seen ? facts.subnets.value : [];
  const at = subnets.filter(one => subnetRanges([one], family).some(block => sharedRange(block, range)));
  const place = {
    name: address,
    ranges: [range],
    cidr: blockOf(address),
    groupIds: to.securityGroupIds,
    subnets: at,
  };
  if (at.length === 0)
    return isPrivate(range) ? outside(trip, place) : publicWay(trip, publicPlace(trip, address, [address]));
  const closed = (found: ClosedGroups, evidence: Evidence) => {
    const args = { ...found, source: source.name, destination: address };
    return stops('destination-groups', 'ingress-not-allowed', args, evidence);
  };
  return insideWay(trip, place, { before: [], after: [], closed });
}

/** A private address that no subnet has: the routes say whether it is in another network. */
function outside(trip: Flow, peer: Place): readonly Link[] {
  const { facts, subnet } = trip;
  const onward = findRoute(facts, tableOf(facts, subnet.id), peer);
  const route = routeLink(facts, 'route', subnet.id, onward, peer.name);
  const strays = onward.leads === 'on' && onward.route.target.kind === 'local';
  const evidence = { subject: `vpc ${facts.vpcId}`, path: 'subnets', value: `none has ${peer.name}` };
  const args = { address: peer.name, vpc: facts.vpcId };
  const sent = { subnetId: subnet.id, peer };
  return [
    groupsLink(trip, leavingGroups(trip, peer)),
    aclLink(trip, { id: 'source-acl-out', ...sent, direction: 'out' }),
    route,
    ...(strays ? [stops('destination', 'address-in-no-subnet', args, evidence)] : []),
    ...(route.outcome === 'passes' && !strays
      ? [notSeen('destination', `what has ${peer.name}`, evidence.subject)]
      : []),
    aclLink(trip, { id: 'source-acl-reply', ...sent, direction: 'in', reply: NODE_REPLIES }),
  ];
}
