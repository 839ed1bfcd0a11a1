import type { Flow, Place } from './flow.ts';
import type { Link } from './link.ts';
import { aclLink, NAT_REPLIES, NODE_REPLIES } from './network-acl.ts';

/** The network ACL of a NAT gateway's subnet: before the gateway, and after it with the answers. */
export function natAcls(
  trip: Flow,
  subnetId: string,
  peer: Place,
): { readonly arriving: readonly Link[]; readonly leaving: readonly Link[] } {
  const { source, subnet } = trip;
  const outside = [
    aclLink(trip, { id: 'nat-acl-out', subnetId, direction: 'out', peer }),
    aclLink(trip, { id: 'nat-acl-reply-in', subnetId, direction: 'in', peer, reply: NAT_REPLIES }),
  ];
  if (subnetId === subnet.id) return { arriving: [], leaving: outside };
  const inside = { subnetId, peer: source };
  return {
    arriving: [aclLink(trip, { id: 'nat-acl-in', ...inside, direction: 'in' })],
    leaving: [
      ...outside,
      aclLink(trip, { id: 'nat-acl-reply-out', ...inside, direction: 'out', reply: NODE_REPLIES }),
    ],
  };
}
