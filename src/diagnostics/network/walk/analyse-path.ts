import type { VpcFacts } from '../vpc-facts.ts';
import { addressWay } from './address-way.ts';
import { eksWay } from './eks-way.ts';
import { type Flow, tripOf } from './flow.ts';
import { type BlockingHop, type Link, notSeen, type UnknownLink } from './link.ts';
import { nameLink } from './name-links.ts';
import { publicPlace, publicWay } from './public-way.ts';
import type { WalkQuestion } from './question.ts';
import { serviceWay } from './service-way.ts';

/** A path, link by link, from the packet's start to its answer. */
export interface PathAnalysis {
  /** In the order in which the packet meets them; those after a stop tell of further faults. */
  readonly links: readonly Link[];
  /** `passes` only when every link does. */
  readonly outcome: 'passes' | 'stops' | 'unknown';
  /** The first link at which the packet is lost. */
  readonly stoppedAt?: BlockingHop;
  /** The first link that could not be decided. */
  readonly openAt?: UnknownLink;
}

/** Says where a packet from a subnet stops on its way, from facts alone. */
export function walkPath(question: WalkQuestion, facts: VpcFacts): PathAnalysis {
  const links = linksOf(question, facts);
  const stoppedAt = links.find(link => link.outcome === 'stops');
  const openAt = links.find(link => link.outcome === 'unknown');
  const undecided = openAt === undefined ? 'passes' : 'unknown';
  return {
    links,
    outcome: stoppedAt === undefined ? undecided : 'stops',
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(openAt === undefined ? {} : { openAt }),
  };
}

function linksOf(question: WalkQuestion, facts: VpcFacts): readonly Link[] {
  const { subnets } = facts;
  const subject = `subnet ${question.from.subnetId}`;
  if (!subnets.seen) return [notSeen('source-groups', 'subnets', subject, subnets.obstacle)];
  const subnet = subnets.value.find(({ id }) => id === question.from.subnetId);
  if (subnet === undefined) return [notSeen('source-groups', 'subnets', subject)];
  const trip = tripOf(question, facts, subnet);
  if (trip.source.ranges.length === 0) return [notSeen('source-groups', `${trip.family} addresses`, subject)];
  return wayOf(trip, question);
}

function wayOf(trip: Flow, { to }: WalkQuestion): readonly Link[] {
  switch (to.kind) {
    case 'aws-service':
      return serviceWay(trip, to);
    case 'eks-api':
      return eksWay(trip, to);
    case 'vpc-address':
      return addressWay(trip, to);
    case 'internet':
      return [nameLink(trip.facts), ...publicWay(trip, publicPlace(trip, to.host, to.addresses))];
  }
}
