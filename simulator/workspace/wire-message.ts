import type { Store } from './store.ts';
import type { Message, StoredFile, Wire } from './types.ts';

/** A message in the shape of Slack's message events and history. */
export function wireMessage(message: Message, store: Store, base: string): Wire {
  return {
    type: 'message',
    ...(message.subtype ? { subtype: message.subtype } : {}),
    ...(message.subtype === 'bot_message' ? {} : { user: message.user }),
    ...(message.clientMsgId ? { client_msg_id: message.clientMsgId } : {}),
    ...(message.botId ? botFields(message, store) : {}),
    text: message.text,
    ts: message.ts,
    team: store.identity.team.id,
    ...(message.blocks ? { blocks: message.blocks } : {}),
    ...(message.attachments ? { attachments: message.attachments } : {}),
    ...(message.metadata ? { metadata: message.metadata } : {}),
    ...(message.files ? fileFields(message, store, base) : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(message.reactions.length > 0 ? { reactions: message.reactions.map(reactionFields) } : {}),
    ...threadFields(message, store),
  };
}

const fileFields = (message: Message, store: Store, base: string): Wire => ({
  files: message.files?.map(file => wireFile(file, store, base)),
  upload: true,
});

const reactionFields = (reaction: Message['reactions'][number]): Wire => ({
  ...reaction,
  count: reaction.users.length,
});

function botFields(message: Message, store: Store): Wire {
  const { app, bot, team } = store.identity;
  if (message.botId !== bot.id) return { bot_id: message.botId, username: message.username };
  const profile = {
    id: bot.id,
    app_id: app.id,
    name: app.name,
    team_id: team.id,
    deleted: false,
    updated: 0,
    icons: {},
  };
  return {
    bot_id: bot.id,
    app_id: app.id,
    bot_profile: profile,
    ...(message.username ? { username: message.username } : {}),
  };
}

function threadFields(message: Message, store: Store): Wire {
  if (message.threadTs && message.threadTs !== message.ts)
    return {
      thread_ts: message.threadTs,
      ...(store.find(message.channel, message.threadTs)
        ? { parent_user_id: store.find(message.channel, message.threadTs)?.user }
        : {}),
    };
  const replies = repliesTo(message, store);
  if (replies.length === 0) return {};
  const users = [...new Set(replies.map(reply => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    reply_users: users,
    latest_reply: replies.at(-1)?.ts,
    is_locked: false,
    subscribed: true,
  };
}

/** What was answered in a message's thread and is there for everyone to read. */
export function repliesTo(message: Message, store: Store): readonly Message[] {
  return store
    .messages(message.channel)
    .filter(reply => reply.threadTs === message.ts && reply.ts !== message.ts && !reply.onlyFor);
}

/** A file in the shape of Slack's file object. */
export function wireFile(file: StoredFile, store: Store, base: string): Wire {
  const place = `${base}files-pri/${store.identity.team.id}-${file.id}`;
  const isText = file.mimetype.startsWith('text/') || file.mimetype === 'application/json';
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? 'text',
    user: file.user,
    size: file.content.byteLength,
    mode: isText ? 'snippet' : 'hosted',
    is_external: false,
    is_public: true,
    url_private: `${place}/${encodeURIComponent(file.name)}`,
    url_private_download: `${place}/download/${encodeURIComponent(file.name)}`,
    permalink: `${base}archives/files/${file.id}`,
    ...(isText ? { preview: new TextDecoder().decode(file.content.subarray(0, 1000)) } : {}),
  };
}
