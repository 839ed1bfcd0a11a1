import { type MappedRole, mappedArnOf, NODE_GROUPS, NODE_USERNAME } from '../../nodes/aws-auth.ts';
import { nameIn } from '../../nodes/node-role.ts';

/** Whether the map admits a role, and what is wrong with its entry. */
export type JudgedMap = { readonly shown: string } & (
  | { readonly is: 'admitted' }
  | {
      readonly is: 'refused';
      readonly code: 'role-missing' | 'instance-profile' | 'role-path' | 'wrong-groups' | 'wrong-username';
      readonly found: string;
      /** The entry to correct; -1 for none. */
      readonly place: number;
    }
);

/** Finds the entry that is, or is meant to be, that of the role. */
export function judgeMap(
  roles: readonly MappedRole[],
  role: { readonly arn: string; readonly name: string; readonly profile?: string },
): JudgedMap {
  const mapped = mappedArnOf(role.arn);
  const exact = roles.findIndex(one => one.roleArn === mapped);
  const entry = roles[exact];
  if (entry) return judgeEntry(entry, exact);
  const profile = roles.findIndex(one => isProfileOf(one.roleArn, role));
  if (profile >= 0) return refused('instance-profile', roles, profile);
  const path = roles.findIndex(one => one.roleArn.includes(':role/') && mappedArnOf(one.roleArn) === mapped);
  if (path >= 0) return refused('role-path', roles, path);
  const found = roles.map(one => one.roleArn).join(', ') || 'no role';
  return { is: 'refused', code: 'role-missing', found, place: -1, shown: found };
}

function judgeEntry({ roleArn, groups, username }: MappedRole, place: number): JudgedMap {
  const shown = `${roleArn}, username ${username || 'none'}, groups ${groups.join(', ') || 'none'}`;
  if (NODE_GROUPS.some(group => !groups.includes(group)))
    return { is: 'refused', code: 'wrong-groups', found: groups.join(', ') || 'none', place, shown };
  if (username !== NODE_USERNAME)
    return { is: 'refused', code: 'wrong-username', found: username || 'none', place, shown };
  return { is: 'admitted', shown };
}

function isProfileOf(arn: string, role: { readonly name: string; readonly profile?: string }): boolean {
  return arn.includes(':instance-profile/') && [role.name, role.profile].includes(nameIn(arn));
}

function refused(
  code: 'instance-profile' | 'role-path',
  roles: readonly MappedRole[],
  place: number,
): JudgedMap {
  const found = roles[place]?.roleArn ?? '';
  return { is: 'refused', code, found, place, shown: found };
}
