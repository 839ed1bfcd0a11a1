import type { Store } from '../store.ts';
import type { Channel, Message, Wire } from '../types.ts';
import { repliesTo, wireMessage } from '../wire-message.ts';
import { type Answer, type Args, countOf, type Desk, flagOf, type Method, refuse, textOf } from './method.ts';

const READ: Pick<Method, 'scopes' | 'token'> = { scopes: ['channels:read', 'im:read'], token: 'bot' };
const HISTORY: Pick<Method, 'scopes' | 'token'> = {
  scopes: ['channels:history', 'im:history'],
  token: 'bot',
};

/** Channels, who is in them and what was said. */
export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.list': { ...READ, run: listChannels },
  'conversations.info': { ...READ, run: info },
  'conversations.members': { ...READ, run: members },
  'conversations.history': { ...HISTORY, run: history },
  'conversations.replies': { ...HISTORY, run: replies },
  'conversations.join': { scopes: ['channels:join'], token: 'bot', run: join },
  'conversations.open': { scopes: ['im:write'], token: 'bot', run: open },
};

/** A channel in the shape of Slack's conversation object. */
function wireChannel(channel: Channel, store: Store): Wire {
  const isIm = channel.kind === 'im';
  return {
    id: channel.id,
    ...(isIm ? { user: store.identity.me } : { name: channel.name, name_normalized: channel.name }),
    is_channel: !isIm,
    is_group: false,
    is_im: isIm,
    is_mpim: false,
    is_private: isIm,
    is_archived: false,
    is_general: false,
    is_member: channel.members.includes(store.identity.bot.userId),
    created: 0,
    num_members: channel.members.length,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}

function listChannels(args: Args, { store }: Desk): Answer {
  const types = (textOf(args, 'types') ?? 'public_channel').split(',').map(type => type.trim());
  const wanted = store
    .channels()
    .filter(channel => types.includes(channel.kind === 'im' ? 'im' : 'public_channel'));
  const page = pageOf(wanted, args, 100);
  if (!page) return refuse('invalid_cursor');
  return { ok: true, channels: page.items.map(channel => wireChannel(channel, store)), ...page.metadata };
}

function info(args: Args, { store }: Desk): Answer {
  const channel = store.channel(textOf(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  return { ok: true, channel: wireChannel(channel, store) };
}

function members(args: Args, { store }: Desk): Answer {
  const channel = store.channel(textOf(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const page = pageOf(channel.members, args, 100);
  return page ? { ok: true, members: page.items, ...page.metadata } : refuse('invalid_cursor');
}

function readable(args: Args, store: Store): Channel | string {
  const channel = store.channel(textOf(args, 'channel') ?? '');
  if (!channel) return 'channel_not_found';
  return channel.members.includes(store.identity.bot.userId) ? channel : 'not_in_channel';
}

function history(args: Args, desk: Desk): Answer {
  const channel = readable(args, desk.store);
  if (typeof channel === 'string') return refuse(channel);
  const said = desk.store
    .messages(channel.id)
    .filter(message => !message.onlyFor && (!message.threadTs || message.broadcast === true))
    .filter(within(args));
  return answerWith([...said].reverse(), args, desk, 100);
}

function replies(args: Args, desk: Desk): Answer {
  const channel = readable(args, desk.store);
  if (typeof channel === 'string') return refuse(channel);
  const found = desk.store.find(channel.id, textOf(args, 'ts') ?? '');
  if (!found) return refuse('thread_not_found');
  const parent = found.threadTs ? (desk.store.find(channel.id, found.threadTs) ?? found) : found;
  const later = repliesTo(parent, desk.store).filter(within(args));
  return answerWith([parent, ...later], args, desk, 1000);
}

function within(args: Args): (message: Message) => boolean {
  const oldest = Number(textOf(args, 'oldest') ?? 0);
  const latest = Number(textOf(args, 'latest') ?? Number.POSITIVE_INFINITY);
  const inclusive = flagOf(args, 'inclusive');
  return ({ ts }) =>
    inclusive ? Number(ts) >= oldest && Number(ts) <= latest : Number(ts) > oldest && Number(ts) < latest;
}

function answerWith(messages: readonly Message[], args: Args, desk: Desk, standard: number): Answer {
  const page = pageOf(messages, args, standard);
  if (!page) return refuse('invalid_cursor');
  return {
    ok: true,
    messages: page.items.map(message => wireMessage(message, desk.store, desk.base())),
    has_more: page.metadata.response_metadata.next_cursor !== '',
    ...page.metadata,
  };
}

function join(args: Args, { store }: Desk): Answer {
  const channel = store.channel(textOf(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  if (channel.kind === 'im') return refuse('method_not_supported_for_channel_type');
  store.join(channel.id, store.identity.bot.userId);
  return { ok: true, channel: wireChannel(store.channel(channel.id) ?? channel, store) };
}

function open(args: Args, { store }: Desk): Answer {
  const channel = store.channel(textOf(args, 'channel') ?? textOf(args, 'users') ?? '');
  if (channel?.kind !== 'im') return refuse('user_not_found');
  return { ok: true, channel: wireChannel(channel, store) };
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly metadata: { readonly response_metadata: { readonly next_cursor: string } };
}

/** Cursors are the place to go on from, encoded so that nobody computes with them. */
export function pageOf<Item>(items: readonly Item[], args: Args, standard: number): Page<Item> | undefined {
  const limit = countOf(args, 'limit', standard, 1000);
  const start = Number(Buffer.from(textOf(args, 'cursor') ?? '', 'base64url').toString() || 0);
  if (!Number.isInteger(start) || start < 0 || start > items.length) return undefined;
  const end = start + limit;
  const next = end < items.length ? Buffer.from(String(end)).toString('base64url') : '';
  return { items: items.slice(start, end), metadata: { response_metadata: { next_cursor: next } } };
}
