import { stops } from './link.ts';
import type { GroupsQuestion } from './security-groups.ts';
import type { Place, Trip } from './trip.ts';

/** The source's own groups, asked to let a packet out. */
export function leavingGroups({ source }: Trip, peer: Place): GroupsQuestion {
  return {
    id: 'source-groups',
    direction: 'egress',
    place: source,
    peer,
    closed: (found, evidence) =>
      stops('source-groups', 'egress-not-allowed', { ...found, destination: peer.name }, evidence),
  };
}
