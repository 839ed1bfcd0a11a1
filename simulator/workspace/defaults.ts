import { randomBytes } from 'node:crypto';
import type { AppOptions, ChannelOption, WorkspaceOptions } from './options.ts';
import type { Channel, Identity, Person, UserGroup } from './types.ts';

const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'im:history',
  'im:read',
  'im:write',
  'reactions:write',
  'team:read',
  'usergroups:read',
  'users:read',
];
const EVENTS = ['app_home_opened', 'app_mention', 'message.channels', 'message.im'];
const CHANNELS: readonly ChannelOption[] = [
  { name: 'on-call', topic: 'Paste an error here and Paramedic answers in its thread' },
  { name: 'random', topic: 'Anything else' },
];
const PEOPLE = [
  { name: 'robin', realName: 'Robin Hale' },
  { name: 'sam', realName: 'Sam Ortiz' },
];

/** What a workspace consists of before anyone has said anything. */
export interface Beginnings {
  readonly identity: Identity;
  readonly app: Required<AppOptions>;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly userGroups: readonly UserGroup[];
}

/** Random lower-case hexadecimal text of that many characters. */
export const randomHex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);

/** The start of a workspace from what was chosen and what was not. */
export function beginningsOf(options: WorkspaceOptions): Beginnings {
  const app = appOf(options.app ?? {});
  const humans = (options.people ?? PEOPLE).map(person => ({
    ...person,
    id: slackId('U', person.name),
    isBot: false,
  }));
  const me = humans[0]?.id ?? 'U0NOBODY';
  const bot: Person = {
    id: slackId('U', app.name),
    name: app.name,
    realName: titleCase(app.name),
    isBot: true,
  };
  const slackbot: Person = { id: 'USLACKBOT', name: 'slackbot', realName: 'Slackbot', isBot: true };
  const memberIds = humans.map(person => person.id);
  return {
    identity: {
      team: { id: 'T0LOCAL01', name: options.teamName ?? 'Local workspace', domain: 'local-workspace' },
      app: { id: slackId('A', app.name), name: app.name },
      bot: { id: slackId('B', app.name), userId: bot.id },
      me,
    },
    app,
    people: [...humans, bot, slackbot],
    channels: [
      ...(options.channels ?? CHANNELS).map(channel => channelOf(channel, memberIds, bot.id)),
      { id: slackId('D', app.name), name: app.name, kind: 'im', topic: '', members: [me, bot.id] },
    ],
    userGroups: options.userGroups ?? [],
  };
}

function appOf(app: AppOptions): Required<AppOptions> {
  const command = {
    command: '/diagnose',
    description: 'Diagnose an error or a workload',
    usageHint: 'pod my-app',
  };
  return {
    name: app.name ?? 'paramedic',
    scopes: app.scopes ?? SCOPES,
    events: app.events ?? EVENTS,
    commands: app.commands ?? [command],
    shortcuts: app.shortcuts ?? [],
  };
}

function channelOf(option: ChannelOption, people: readonly string[], bot: string): Channel {
  return {
    id: slackId('C', option.name),
    name: option.name,
    kind: 'channel',
    topic: option.topic ?? '',
    members: option.bot === false ? people : [...people, bot],
  };
}

/** A Slack-like id that stays the same from start to start: `C0ONCALL`. */
function slackId(letter: string, name: string): string {
  return `${letter}0${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`;
}

const titleCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
