import type { Evidence } from '../../../domain/outcome.ts';
import type { SecurityGroup, SecurityRule } from '../../../providers/aws/network-types.ts';
import { type Area, divide } from '../addresses/first-match.ts';
import { rangesOf } from '../addresses/range.ts';
import type { Fact } from '../vpc-facts.ts';
import { type Flow, includesProtocol, type Place } from './flow.ts';
import { type BlockingHop, type Link, type LinkId, notSeen, passes, unknown } from './link.ts';
import { portsText } from './ports-text.ts';

/** Groups that let nothing through, and how to open one. */
export interface ClosedGroups {
  /** All, with commas. */
  readonly groups: string;
  /** The one to change. */
  readonly group: string;
  /** Whom to open it for: a security group of the VPC, else a block of addresses. */
  readonly allowed: string;
  /** The rule, as `--ip-permissions` takes it. */
  readonly permissions: string;
  readonly protocol: string;
  readonly port: string;
}

/** What some security groups are asked: may this pass between them and a peer? */
export interface GroupsQuestion {
  readonly id: LinkId;
  readonly direction: 'egress' | 'ingress';
  /** Whose groups they are. */
  readonly place: Place;
  readonly peer: Place;
  /** The link for a refusal. */
  readonly closed: (found: ClosedGroups, evidence: Evidence) => BlockingHop;
}

/**
 * Judges security groups: what any rule of any group allows is allowed, and answers to it pass by themselves.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export function groupsLink(trip: Flow, question: GroupsQuestion): Link {
  const { id, place, peer, direction } = question;
  if (place.groupIds === undefined) return groupsNotKnown(question);
  const ids = place.groupIds.join(',');
  const groups = membersOf(trip.facts.securityGroups, place.groupIds);
  if (!groups.seen) return notSeen(id, 'security groups', `security-group ${ids}`, groups.obstacle);
  if (groups.value.length < place.groupIds.length || peer.ranges.length === 0) {
    return notSeen(id, 'security groups', `security-group ${ids}`);
  }
  const rules = groups.value
    .flatMap(group => group[direction])
    .filter(rule => includesProtocol(rule.protocol, trip.protocol) && includesPort(rule, trip.port));
  const shown = evidenceOf(ids, direction, groups.value);
  return judged(trip, question, ids, shown, rules);
}

function judged(
  trip: Flow,
  { id, peer, closed }: GroupsQuestion,
  ids: string,
  evidence: Evidence,
  rules: readonly SecurityRule[],
): Link {
  const ports = { from: trip.port, to: trip.port };
  const asked = peer.ranges.map((addresses): Area => ({ addresses, ports }));
  const covers = rules.map(rule => coverOf(trip, rule, peer));
  const areas = covers.flatMap(({ ranges }) => ranges.map(addresses => ({ addresses, ports })));
  const pieces = divide(asked, [{ areas, says: true }]);
  if (pieces.every(({ says }) => says)) return passes(id, 'groups-allow', { groups: ids }, evidence);
  const unsure = covers.some(({ maybe }) => maybe);
  if (!unsure && pieces.every(({ says }) => !says)) {
    const [group = ids] = ids.split(',');
    const { protocol, port } = trip;
    const opening = openingFor(peer, protocol, port);
    return closed({ groups: ids, group, ...opening, protocol, port: String(port) }, evidence);
  }
  const args = { groups: ids, port: String(trip.port), peer: peer.name };
  const link = unknown(id, 'groups-allow-some-addresses', args, evidence);
  const { prefixLists } = trip.facts;
  return unsure && !prefixLists.seen ? { ...link, obstacle: prefixLists.obstacle } : link;
}

/** A rule by group outlives the addresses of single nodes; where the peer has none, a block has to do. */
function openingFor({ groupIds = [], cidr }: Place, protocol: string, port: number) {
  const [group] = groupIds;
  const whom = group === undefined ? blockRange(cidr) : { UserIdGroupPairs: [{ GroupId: group }] };
  const permission = { IpProtocol: protocol, FromPort: port, ToPort: port, ...whom };
  return { allowed: group ?? cidr, permissions: JSON.stringify([permission]) };
}

function blockRange(cidr: string) {
  return cidr.includes(':') ? { Ipv6Ranges: [{ CidrIpv6: cidr }] } : { IpRanges: [{ CidrIp: cidr }] };
}

/** What a rule opens of a peer; `maybe` when it may open more than can be seen. */
function coverOf({ facts }: Flow, rule: SecurityRule, peer: Place) {
  const byGroup = rule.groupIds.some(id => peer.groupIds?.includes(id));
  const lists = facts.prefixLists.seen ? facts.prefixLists.value : [];
  const named = rule.prefixListIds.map(id => lists.find(list => list.id === id));
  const ofService = named.some(list => peer.service !== undefined && list?.name.endsWith(`.${peer.service}`));
  if (byGroup || ofService) return { ranges: peer.ranges, maybe: false };
  const hiddenGroup = peer.groupIds === undefined && rule.groupIds.length > 0;
  const hiddenList = named.some(list => list === undefined);
  const cidrs = [...rule.cidrs, ...named.flatMap(list => list?.cidrs ?? [])];
  return { ranges: rangesOf(cidrs), maybe: hiddenGroup || hiddenList };
}

function includesPort({ protocol, ports }: SecurityRule, port: number): boolean {
  return protocol === '-1' || ports === undefined || (ports.from <= port && port <= ports.to);
}

function membersOf(
  fact: Fact<readonly SecurityGroup[]>,
  ids: readonly string[],
): Fact<readonly SecurityGroup[]> {
  return fact.seen ? { seen: true, value: fact.value.filter(group => ids.includes(group.id)) } : fact;
}

function groupsNotKnown({ id, place }: GroupsQuestion): Link {
  const evidence = { subject: place.name, path: 'security groups', value: 'not known' };
  return unknown(id, 'groups-not-known', { place: place.name }, evidence);
}

function evidenceOf(
  ids: string,
  direction: 'egress' | 'ingress',
  groups: readonly SecurityGroup[],
): Evidence {
  const path = direction === 'egress' ? 'IpPermissionsEgress' : 'IpPermissions';
  const rules = groups.flatMap(group => group[direction]).map(ruleText);
  const more = rules.length > MOST_RULES ? `; and ${rules.length - MOST_RULES} more` : '';
  const value = rules.length === 0 ? 'no rule' : `${rules.slice(0, MOST_RULES).join('; ')}${more}`;
  return { subject: `security-group ${ids}`, path, value };
}

const MOST_RULES = 8;

function ruleText({ protocol, ports, cidrs, groupIds, prefixListIds }: SecurityRule): string {
  const what = protocol === '-1' ? 'all' : `${protocol} ${ports === undefined ? 'all' : portsText(ports)}`;
  return `${what} ${[...cidrs, ...groupIds, ...prefixListIds].slice(0, MOST_RULES).join(' ')}`;
}
