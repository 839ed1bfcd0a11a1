import type { WebClient } from '@slack/web-api';
import type { Log } from './handler-context.ts';
import { reasonOf } from './slack-failure.ts';

const REMEMBER_MS = 5 * 60_000;

/** Says which of the configured user groups a person belongs to. */
export type GroupsOf = (person: string) => Promise<readonly string[]>;

/** Asks Slack for the members of each group, at most every five minutes; a group that cannot be read has no members. */
export function groupsFrom(
  slack: Pick<WebClient, 'usergroups'>,
  groups: readonly string[],
  { now, log }: { readonly now: () => number; readonly log: Log },
): GroupsOf {
  const known = new Map<string, { readonly members: ReadonlySet<string>; readonly until: number }>();
  const membersOf = async (group: string): Promise<ReadonlySet<string>> => {
    const remembered = known.get(group);
    if (remembered && remembered.until > now()) return remembered.members;
    const members = await ask(slack, group, log);
    known.set(group, { members, until: now() + REMEMBER_MS });
    return members;
  };
  return async person => {
    const members = await Promise.all(groups.map(membersOf));
    return groups.filter((_, index) => members[index]?.has(person));
  };
}

async function ask(
  slack: Pick<WebClient, 'usergroups'>,
  group: string,
  log: Log,
): Promise<ReadonlySet<string>> {
  try {
    const { users = [] } = await slack.usergroups.users.list({ usergroup: group });
    return new Set(users);
  } catch (error) {
    log.warn(
      `The members of user group ${group} could not be read (${reasonOf(error)}): nobody counts as one. The app needs the scope usergroups:read.`,
    );
    return new Set();
  }
}
