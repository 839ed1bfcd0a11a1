import type { Flow, Place } from './flow.ts';
import { stops } from './link.ts';
import type { GroupsQuestion } from './security-groups.ts';

/** The source's own groups, asked to let a packet out. */
export function leavingGroups({ source }: Flow, peer: Place): GroupsQuestion {
  return {
    id: 'source-groups',
    direction: 'egress',
    place: source,
    peer,
    closed: (found, evidence) =>
      stops('source-groups', 'egress-not-allowed', { ...found, destination: peer.name }, evidence),
  };
}
