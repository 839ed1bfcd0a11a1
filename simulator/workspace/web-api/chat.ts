import type { Store } from '../store.ts';
import type { Channel, Message, Wire } from '../types.ts';
import { wireMessage } from '../wire-message.ts';
import { type Content, contentOf } from './content.ts';
import { type Answer, type Args, type Desk, flagOf, type Method, refuse, textOf } from './method.ts';

const CHAT: Pick<Method, 'scopes' | 'token'> = { scopes: ['chat:write'], token: 'bot' };

/** Posting, editing and deleting messages. */
export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': { ...CHAT, run: postMessage },
  'chat.postEphemeral': { ...CHAT, run: postEphemeral },
  'chat.update': { ...CHAT, run: update },
  'chat.delete': { ...CHAT, run: remove },
  'chat.getPermalink': { scopes: [], token: 'bot', run: getPermalink },
};

/** The channel to write to, or why the bot cannot. */
export function writableChannel(args: Args, store: Store): Channel | string {
  const channel = store.channel(textOf(args, 'channel') ?? '');
  if (!channel) return 'channel_not_found';
  return channel.members.includes(store.identity.bot.userId) ? channel : 'not_in_channel';
}

function postMessage(args: Args, desk: Desk): Answer {
  const channel = writableChannel(args, desk.store);
  if (typeof channel === 'string') return refuse(channel);
  const content = contentOf(args, desk, 'post');
  if (!content.ok) return content;
  const thread = threadOf(args, channel, desk.store);
  if (!thread.ok) return refuse(thread.error);
  const message = desk.store.add({
    ...authorship(args, desk),
    ...thread.fields,
    ...content.fields,
    channel: channel.id,
  });
  return {
    ok: true,
    channel: channel.id,
    ts: message.ts,
    message: wireMessage(message, desk.store, desk.base()),
    ...warningsOf(content),
  };
}

const warningsOf = (content: Extract<Content, { ok: true }>): Wire =>
  content.warning ? { warning: content.warning, response_metadata: { warnings: [content.warning] } } : {};

function authorship(args: Args, desk: Desk): Pick<Message, 'user' | 'botId' | 'username' | 'subtype'> {
  const { bot } = desk.store.identity;
  const username = textOf(args, 'username');
  return {
    user: bot.userId,
    botId: bot.id,
    ...(username ? { username, subtype: 'bot_message' } : {}),
  };
}

type Thread =
  | { readonly ok: true; readonly fields: Pick<Message, 'threadTs' | 'broadcast' | 'subtype'> }
  | { readonly ok: false; readonly error: string };

function threadOf(args: Args, channel: Channel, store: Store): Thread {
  const threadTs = textOf(args, 'thread_ts');
  if (!threadTs) return { ok: true, fields: {} };
  const parent = store.find(channel.id, threadTs);
  if (!parent || parent.onlyFor) return { ok: false, error: 'thread_not_found' };
  // Slack files an answer to a reply under the reply's own parent.
  const fields = { threadTs: parent.threadTs ?? parent.ts };
  return flagOf(args, 'reply_broadcast')
    ? { ok: true, fields: { ...fields, broadcast: true, subtype: 'thread_broadcast' } }
    : { ok: true, fields };
}

function postEphemeral(args: Args, desk: Desk): Answer {
  const channel = writableChannel(args, desk.store);
  if (typeof channel === 'string') return refuse(channel);
  const user = textOf(args, 'user');
  if (!user || !channel.members.includes(user)) return refuse('user_not_in_channel');
  const content = contentOf(args, desk, 'post');
  if (!content.ok) return content;
  const threadTs = textOf(args, 'thread_ts');
  const message = desk.store.add({
    ...authorship(args, desk),
    ...content.fields,
    ...(threadTs ? { threadTs } : {}),
    channel: channel.id,
    onlyFor: user,
  });
  return { ok: true, message_ts: message.ts };
}

function update(args: Args, desk: Desk): Answer {
  const found = ownMessage(args, desk, 'cant_update_message');
  if (typeof found === 'string') return refuse(found);
  const content = contentOf(args, desk, 'update');
  if (!content.ok) return content;
  const { bot } = desk.store.identity;
  // Blocks and attachments that are not sent again are gone.
  const { blocks: _blocks, attachments: _attachments, ...kept } = found;
  const changed = desk.store.replace(found, {
    ...kept,
    ...content.fields,
    edited: { user: bot.userId, ts: desk.store.mint() },
  });
  return {
    ok: true,
    channel: found.channel,
    ts: found.ts,
    text: changed.text,
    message: wireMessage(changed, desk.store, desk.base()),
  };
}

function remove(args: Args, desk: Desk): Answer {
  const found = ownMessage(args, desk, 'cant_delete_message');
  if (typeof found === 'string') return refuse(found);
  desk.store.remove(found);
  return { ok: true, channel: found.channel, ts: found.ts };
}

function ownMessage(args: Args, desk: Desk, notOwn: string): Message | string {
  const { store } = desk;
  const channel = store.channel(textOf(args, 'channel') ?? '');
  if (!channel) return 'channel_not_found';
  const message = store.find(channel.id, textOf(args, 'ts') ?? '');
  // An ephemeral message has no place in the channel's history, so Slack does not find it either.
  if (!message || message.onlyFor) return 'message_not_found';
  return message.botId === store.identity.bot.id ? message : notOwn;
}

function getPermalink(args: Args, { store, base }: Desk): Answer {
  const channel = store.channel(textOf(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const message = store.find(channel.id, textOf(args, 'message_ts') ?? '');
  if (!message) return refuse('message_not_found');
  return { ok: true, channel: channel.id, permalink: permalinkOf(message, base()) };
}

/** Where a message is read on the page. */
function permalinkOf(message: Message, base: string): string {
  const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${message.channel}` : '';
  return `${base}archives/${message.channel}/p${message.ts.replace('.', '')}${thread}`;
}
