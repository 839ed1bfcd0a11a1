import type { Beginnings } from './defaults.ts';
import type { Change, Channel, Identity, Message, Person, StoredFile, UserGroup } from './types.ts';

/** A message that has not been given its time yet. */
export type Draft = Omit<Message, 'ts' | 'reactions'>;

/** The state of the workspace and the only place that changes it. */
export interface Store {
  readonly identity: Identity;
  readonly people: readonly Person[];
  readonly userGroups: readonly UserGroup[];
  channels(): readonly Channel[];
  /** By id, by name or by `#name`; a person's id or the bot's name means the direct message. */
  channel(reference: string): Channel | undefined;
  join(channel: string, user: string): void;
  /** A time that no other message has, later than all before it. */
  mint(): string;
  add(draft: Draft): Message;
  change(message: Message, changes: Partial<Omit<Message, 'ts' | 'channel'>>): Message;
  replace(previous: Message, message: Message): Message;
  remove(message: Message): void;
  find(channel: string, ts: string): Message | undefined;
  /** In order of time, replies among the rest. */
  messages(channel: string): readonly Message[];
  readonly files: Map<string, StoredFile>;
  announce(change: Change): void;
  /** Returns the way to stop watching. */
  watch(listener: (change: Change) => void): () => void;
}

/** A workspace held in memory. */
export function createStore(beginnings: Beginnings, now: () => number): Store {
  const channels = new Map(beginnings.channels.map(channel => [channel.id, channel]));
  const messages = new Map<string, Message>();
  const listeners = new Set<(change: Change) => void>();
  const key = (channel: string, ts: string) => `${channel}/${ts}`;
  const mint = createMint(now);
  const announce = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const replace = (previous: Message, message: Message) => {
    messages.set(key(message.channel, message.ts), message);
    announce({ type: 'changed', message, previous });
    return message;
  };
  return {
    ...beginnings,
    files: new Map(),
    mint,
    announce,
    channels: () => [...channels.values()],
    channel: reference => findChannel([...channels.values()], reference),
    join(id, user) {
      const channel = channels.get(id);
      if (channel && !channel.members.includes(user))
        channels.set(id, { ...channel, members: [...channel.members, user] });
    },
    add(draft) {
      const message: Message = { ...draft, ts: mint(), reactions: [] };
      messages.set(key(message.channel, message.ts), message);
      announce({ type: 'posted', message });
      return message;
    },
    change: (previous, changes) => replace(previous, { ...previous, ...changes }),
    replace,
    remove(message) {
      if (messages.delete(key(message.channel, message.ts))) announce({ type: 'removed', message });
    },
    find: (channel, ts) => messages.get(key(channel, ts)),
    messages: channel => [...messages.values()].filter(message => message.channel === channel),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function findChannel(channels: readonly Channel[], reference: string): Channel | undefined {
  const name = reference.replace(/^#/, '');
  return channels.find(
    channel =>
      channel.id === reference ||
      channel.name === name ||
      (channel.kind === 'im' && reference.startsWith('U') && channel.members.includes(reference)),
  );
}

function createMint(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(Math.floor(now() * 1000), last + 1);
    const micros = last % 1_000_000;
    return `${(last - micros) / 1_000_000}.${String(micros).padStart(6, '0')}`;
  };
}
