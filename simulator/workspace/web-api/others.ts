import { type Answer, type Args, type Desk, type Method, refuse, textOf } from './method.ts';

/** What fits in no family: connections, reactions, the assistant's status line. */
export const otherMethods: Readonly<Record<string, Method>> = {
  'apps.connections.open': {
    scopes: [],
    token: 'app',
    run: (_args, desk) => ({ ok: true, url: desk.openConnection() }),
  },
  'reactions.add': { scopes: ['reactions:write'], token: 'bot', run: addReaction },
  'reactions.remove': { scopes: ['reactions:write'], token: 'bot', run: removeReaction },
  'assistant.threads.setStatus': { scopes: ['assistant:write', 'chat:write'], token: 'bot', run: setStatus },
};

function reactionTarget(args: Args, { store }: Desk) {
  const channel = store.channel(textOf(args, 'channel') ?? '');
  return channel ? store.find(channel.id, textOf(args, 'timestamp') ?? '') : undefined;
}

function addReaction(args: Args, desk: Desk): Answer {
  const name = textOf(args, 'name');
  if (!name || !/^[a-z0-9_+'-]+$/.test(name)) return refuse('invalid_name');
  const message = reactionTarget(args, desk);
  if (!message) return refuse('message_not_found');
  const { userId } = desk.store.identity.bot;
  const present = message.reactions.find(reaction => reaction.name === name);
  if (present?.users.includes(userId)) return refuse('already_reacted');
  const others = message.reactions.filter(reaction => reaction !== present);
  desk.store.change(message, {
    reactions: [...others, { name, users: [...(present?.users ?? []), userId] }],
  });
  return { ok: true };
}

function removeReaction(args: Args, desk: Desk): Answer {
  const message = reactionTarget(args, desk);
  if (!message) return refuse('message_not_found');
  const { userId } = desk.store.identity.bot;
  const name = textOf(args, 'name');
  if (!message.reactions.some(reaction => reaction.name === name && reaction.users.includes(userId)))
    return refuse('no_reaction');
  const reactions = message.reactions
    .map(each => (each.name === name ? { ...each, users: each.users.filter(user => user !== userId) } : each))
    .filter(each => each.users.length > 0);
  desk.store.change(message, { reactions });
  return { ok: true };
}

function setStatus(args: Args, { store }: Desk): Answer {
  const channel = store.channel(textOf(args, 'channel_id') ?? '');
  if (!channel) return refuse('channel_not_found');
  const threadTs = textOf(args, 'thread_ts') ?? '';
  store.announce({ type: 'thinking', channel: channel.id, threadTs, status: textOf(args, 'status') ?? '' });
  return { ok: true };
}
