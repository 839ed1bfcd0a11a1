import type { AclEntry, NetworkAcl } from '../../../providers/aws/network-types.ts';
import { divide, type Piece, type Ports, type Rule, withoutPorts } from '../addresses/first-match.ts';
import { rangesOf } from '../addresses/range.ts';
import { aclEvidence, entryNumber } from './acl-evidence.ts';
import { type Flow, includesProtocol, type Place } from './flow.ts';
import { type Link, type LinkId, notSeen, passes, stops, unknown } from './link.ts';
import { portsText } from './ports-text.ts';
import { numberBefore } from './remedy.ts';

/** What the network ACL of a subnet is asked. */
export interface AclQuestion {
  readonly id: LinkId;
  readonly subnetId: string;
  /** `out` is away from the subnet. */
  readonly direction: 'in' | 'out';
  /** The other end, as the ACL sees it. */
  readonly peer: Place;
  /** Absent for the request itself, which goes to the trip's port. */
  readonly reply?: ReplyPorts;
}

/** The ports that an answer comes to. */
export interface ReplyPorts {
  /** All that may be used. */
  readonly all: Ports;
  /** Those that surely are in use. */
  readonly sure: Ports;
}

/**
 * Linux takes 32768–60999 for its connections; where a node translates the address of a pod it may take 1024–65535.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports
 */
export const NODE_REPLIES: ReplyPorts = {
  all: { from: 1024, to: 65535 },
  sure: { from: 32768, to: 60999 },
};

/** NAT gateways use the whole run. Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html */
export const NAT_REPLIES: ReplyPorts = {
  all: { from: 1024, to: 65535 },
  sure: { from: 1024, to: 65535 },
};

/** Judges a subnet's network ACL: the first entry that fits decides, and answers are judged on their own. */
export function aclLink(trip: Flow, question: AclQuestion): Link {
  const { id, subnetId, peer, direction, reply } = question;
  const { networkAcls } = trip.facts;
  if (!networkAcls.seen) return notSeen(id, 'network ACL', `subnet ${subnetId}`, networkAcls.obstacle);
  const acl = networkAcls.value.find(({ subnetIds }) => subnetIds.includes(subnetId));
  if (acl === undefined || peer.ranges.length === 0) return notSeen(id, 'network ACL', `subnet ${subnetId}`);
  const exact = { from: trip.port, to: trip.port };
  const { all, sure } = reply ?? { all: exact, sure: exact };
  const asked = peer.ranges.map(addresses => ({ addresses, ports: all }));
  const pieces = divide(asked, rulesOf(acl, direction, trip.protocol));
  const open = pieces.filter(({ says }) => says?.allows).map(({ area }) => area.ports);
  const shut = withoutPorts(all, open);
  const surelyShut = withoutPorts(sure, open);
  if (surelyShut.length > 0) return blocked(trip, question, acl, pieces, shut);
  const partly = pieces.filter(({ says }) => !says?.allows);
  if (partly.length > 0) return partlyOpen(question, acl, partly, shut);
  return passes(
    id,
    'acl-allows',
    { acl: acl.id, subnet: subnetId },
    aclEvidence(
      acl,
      direction,
      pieces.map(({ says }) => says),
    ),
  );
}

function rulesOf(
  acl: NetworkAcl,
  direction: 'in' | 'out',
  protocol: 'tcp' | 'udp',
): readonly Rule<AclEntry>[] {
  return acl.entries
    .filter(entry => entry.egress === (direction === 'out') && includesProtocol(entry.protocol, protocol))
    .toSorted((a, b) => a.number - b.number)
    .map(entry => {
      const ports = entry.protocol === '-1' ? EVERY_PORT : (entry.ports ?? EVERY_PORT);
      return { areas: rangesOf([entry.cidr]).map(addresses => ({ addresses, ports })), says: entry };
    });
}

const EVERY_PORT: Ports = { from: 0, to: 65535 };

function blocked(
  trip: Flow,
  { id, subnetId, direction, peer, reply }: AclQuestion,
  acl: NetworkAcl,
  pieces: readonly Piece<AclEntry>[],
  shut: readonly Ports[],
): Link {
  const refusals = pieces.filter(piece => isRefusal(piece, shut)).map(({ says }) => says);
  const { from, to } = reply?.all ?? { from: trip.port, to: trip.port };
  const args = {
    acl: acl.id,
    subnet: subnetId,
    way: direction === 'out' ? 'egress' : 'ingress',
    rule: entryNumber(refusals[0]),
    protocol: trip.protocol,
    ports: shut.map(portsText).join(', '),
    peer: peer.name,
    number: String(numberBefore(acl, refusals[0], direction === 'out')),
    from: String(from),
    to: String(to),
    cidr: peer.cidr,
  };
  const code = reply === undefined ? 'acl-blocks-request' : 'acl-blocks-reply';
  return stops(id, code, args, aclEvidence(acl, direction, refusals));
}

/** A piece that is denied at ports where nothing is allowed. */
function isRefusal({ area, says }: Piece<AclEntry>, shut: readonly Ports[]): boolean {
  return !says?.allows && withoutPorts(area.ports, shut).length < 1;
}

function partlyOpen(
  { id, subnetId, direction, peer }: AclQuestion,
  acl: NetworkAcl,
  partly: readonly Piece<AclEntry>[],
  shut: readonly Ports[],
): Link {
  const closed =
    shut.length > 0 ? `ports ${shut.map(portsText).join(', ')}` : `rule ${entryNumber(partly[0]?.says)}`;
  const args = { acl: acl.id, subnet: subnetId, direction, blocked: closed, peer: peer.name };
  const entries = partly.map(({ says }) => says);
  return unknown(id, 'acl-allows-some', args, aclEvidence(acl, direction, entries));
}
