import type { Evidence } from '../../../domain/outcome.ts';
import { covers } from '../addresses/covers.ts';
import { findRoute, tableOf } from './find-route.ts';
import { blockOfSubnets, type Flow, type Place, subnetRanges } from './flow.ts';
import { insideWay } from './inside-way.ts';
import { type Link, notSeen, passes, stops, uncertain, unknown } from './link.ts';
import { hostnamesOff, nameLink, privateNamesWork } from './name-links.ts';
import { publicPlace, publicWay } from './public-way.ts';
import type { ToEksApi } from './question.ts';
import type { ClosedGroups } from './security-groups.ts';

const NAME = 'the cluster’s API server';

/**
 * The way to an EKS cluster's API server. With private access its name leads to interfaces in the VPC for all who ask the
 * Amazon resolver there. Source: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
 */
export function eksWay(trip: Flow, to: ToEksApi): readonly Link[] {
  const { facts } = trip;
  const name = nameLink(facts);
  if (!to.privateAccess && !to.publicAccess) return [name, withoutAccess(to.cluster)];
  if (!to.privateAccess) return [name, ...publicLinks(trip, to)];
  const names = privateNamesWork(facts);
  if (name.outcome === 'passes' && names) return [name, ...privateLinks(trip, to)];
  if (name.outcome === 'passes' && names === false) return withoutPrivateName(trip, to, name);
  if (name.outcome === 'stops') return [name, ...privateLinks(trip, to)];
  const links = privateLinks(trip, to);
  return [name, ...(to.publicAccess ? uncertain(links) : links)];
}

/** Its public name leads out of the VPC; where no route does, it is the private one that lacks. */
function withoutPrivateName(trip: Flow, to: ToEksApi, name: Link): readonly Link[] {
  const links = to.publicAccess ? publicLinks(trip, to) : [];
  const leadsOut = links.length > 0 && !links.some(({ code }) => code === 'no-route');
  return leadsOut ? [name, ...links] : [hostnamesOff(trip.facts, NAME), ...privateLinks(trip, to)];
}

function withoutAccess(cluster: string): Link {
  const evidence = {
    subject: `cluster ${cluster}`,
    path: 'resourcesVpcConfig',
    value: 'public and private access are off',
  };
  return stops('api-access', 'api-without-access', { cluster }, evidence);
}

function privateLinks(trip: Flow, to: ToEksApi): readonly Link[] {
  const { facts, family, source } = trip;
  const subnets = (facts.subnets.seen ? facts.subnets.value : []).filter(({ id }) =>
    to.subnetIds.includes(id),
  );
  const groupIds = to.clusterSecurityGroupIds.length === 0 ? undefined : to.clusterSecurityGroupIds;
  const place = {
    name: NAME,
    ranges: subnetRanges(subnets, family),
    cidr: blockOfSubnets(subnets, family),
    groupIds,
    subnets,
  };
  const closed = (found: ClosedGroups, evidence: Evidence) => {
    const args = { ...found, source: source.name, destination: NAME };
    return stops('destination-groups', 'ingress-not-allowed', args, evidence);
  };
  return insideWay(trip, place, { before: [], after: [], closed });
}

function publicLinks(trip: Flow, to: ToEksApi): readonly Link[] {
  const place = publicPlace(trip, NAME);
  return [...publicWay(trip, place), ...admission(trip, place, to)];
}

/** Whether the API server's list of blocks has the address that it will see. */
function admission(trip: Flow, place: Place, { cluster, publicCidrs: blocks }: ToEksApi): readonly Link[] {
  const cidrs = blocks.join(', ');
  const evidence = {
    subject: `cluster ${cluster}`,
    path: 'resourcesVpcConfig.publicAccessCidrs',
    value: cidrs,
  };
  const everywhere = trip.family === 'ipv4' ? '0.0.0.0/0' : '::/0';
  if (blocks.includes(everywhere)) return [passes('public-cidrs', 'address-admitted', { cidrs }, evidence)];
  const addresses = addressesSeen(trip, place);
  if (addresses.length === 0) {
    return [notSeen('public-cidrs', 'the public address of the source', `subnet ${trip.subnet.id}`)];
  }
  const refused = addresses.filter(address => !covers(blocks, address));
  const shown = {
    subject: evidence.subject,
    path: evidence.path,
    value: `${cidrs} (asked from ${addresses.join(', ')})`,
  };
  if (refused.length === 0) return [passes('public-cidrs', 'address-admitted', { cidrs }, shown)];
  const args = { address: refused.join(', '), cidrs };
  if (refused.length < addresses.length)
    return [unknown('public-cidrs', 'admits-some-addresses', args, shown)];
  return [stops('public-cidrs', 'api-refuses-address', { ...args, cluster }, shown)];
}

function addressesSeen({ facts, from, subnet }: Flow, place: Place): readonly string[] {
  const onward = findRoute(facts, tableOf(facts, subnet.id), place);
  if (onward.leads !== 'on') return [];
  const { id, kind } = onward.route.target;
  if (kind === 'internet-gateway') return from.publicAddress === undefined ? [] : [from.publicAddress];
  const nats = facts.natGateways.seen ? facts.natGateways.value : [];
  return nats.find(nat => nat.id === id)?.publicAddresses ?? [];
}
