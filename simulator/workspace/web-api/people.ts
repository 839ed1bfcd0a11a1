import type { Store } from '../store.ts';
import type { Person, Wire } from '../types.ts';
import { pageOf } from './conversations.ts';
import { type Answer, type Args, type Desk, type Method, refuse, textOf } from './method.ts';

/** People, groups, the team and the bot itself. */
export const peopleMethods: Readonly<Record<string, Method>> = {
  'auth.test': { scopes: [], token: 'any', run: authTest },
  'api.test': { scopes: [], token: 'none', run: args => ({ ok: true, args }) },
  'bots.info': { scopes: ['users:read'], token: 'bot', run: botsInfo },
  'team.info': {
    scopes: ['team:read'],
    token: 'bot',
    run: (_args, { store }) => ({ ok: true, team: store.identity.team }),
  },
  'users.info': { scopes: ['users:read'], token: 'bot', run: usersInfo },
  'users.list': { scopes: ['users:read'], token: 'bot', run: usersList },
  'usergroups.list': { scopes: ['usergroups:read'], token: 'bot', run: groupsList },
  'usergroups.users.list': { scopes: ['usergroups:read'], token: 'bot', run: groupMembers },
};

function authTest(_args: Args, { store, base }: Desk): Answer {
  const { team, bot, app } = store.identity;
  return {
    ok: true,
    url: base(),
    team: team.name,
    user: app.name,
    team_id: team.id,
    user_id: bot.userId,
    bot_id: bot.id,
    is_enterprise_install: false,
  };
}

function botsInfo(args: Args, { store }: Desk): Answer {
  const { bot, app } = store.identity;
  const wanted = textOf(args, 'bot') ?? bot.id;
  if (wanted !== bot.id) return refuse('bot_not_found');
  return {
    ok: true,
    bot: { id: bot.id, app_id: app.id, user_id: bot.userId, name: app.name, deleted: false },
  };
}

function usersInfo(args: Args, { store }: Desk): Answer {
  const person = store.people.find(each => each.id === textOf(args, 'user'));
  return person ? { ok: true, user: wirePerson(person, store) } : refuse('user_not_found');
}

function usersList(args: Args, { store }: Desk): Answer {
  const page = pageOf(store.people, args, 200);
  if (!page) return refuse('invalid_cursor');
  return { ok: true, members: page.items.map(person => wirePerson(person, store)), ...page.metadata };
}

function wirePerson(person: Person, store: Store): Wire {
  return {
    id: person.id,
    team_id: store.identity.team.id,
    name: person.name,
    real_name: person.realName,
    deleted: false,
    is_bot: person.isBot,
    is_app_user: false,
    is_admin: false,
    tz: 'Etc/UTC',
    tz_offset: 0,
    locale: 'en-US',
    profile: { real_name: person.realName, display_name: person.name },
  };
}

function groupsList(_args: Args, { store }: Desk): Answer {
  const usergroups = store.userGroups.map(group => ({
    id: group.id,
    team_id: store.identity.team.id,
    is_usergroup: true,
    name: group.handle,
    handle: group.handle,
    user_count: group.users.length,
    users: group.users,
  }));
  return { ok: true, usergroups };
}

function groupMembers(args: Args, { store }: Desk): Answer {
  const group = store.userGroups.find(each => each.id === textOf(args, 'usergroup'));
  return group ? { ok: true, users: group.users } : refuse('no_such_subteam');
}
