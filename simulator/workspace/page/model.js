/** What the page knows, and who wants to hear of it. */
const state = {
  info: null,
  messages: new Map(),
  channel: '',
  thread: null,
  tab: 'messages',
  home: null,
  connected: false,
  thinking: new Map(),
  readThreads: new Map(),
  unreadChannels: new Set(),
};

const listeners = new Set();
const keyOf = (channel, ts) => `${channel}/${ts}`;

export const watch = listener => listeners.add(listener);
const tell = what => {
  for (const listener of listeners) listener(what);
};

/** Takes over what the workspace said it consists of. */
export function begin(info) {
  state.info = info;
  state.connected = info.connected;
  state.home = info.home;
  state.messages = new Map(info.messages.map(message => [keyOf(message.channel, message.ts), message]));
  for (const message of info.messages) if (message.thread_ts) markRead(message.channel, message.thread_ts);
  state.channel ||= info.watched ?? info.channels[0].id;
}

export const get = () => state;
export const channelNamed = id => state.info.channels.find(channel => channel.id === id);
export const currentChannel = () => channelNamed(state.channel);
export const personNamed = id => state.info.people.find(person => person.id === id);
export const isBotDm = channel => channel?.kind === 'im';

/** What stands in a channel itself, in order of time. */
export function topLevel(channel) {
  return inOrder(
    message => message.channel === channel && (!isReply(message) || message.subtype === 'thread_broadcast'),
  );
}

/** What was answered to a message. */
export function repliesTo(channel, ts) {
  return inOrder(message => message.channel === channel && message.thread_ts === ts && message.ts !== ts);
}

const isReply = message => message.thread_ts !== undefined && message.thread_ts !== message.ts;
const inOrder = keep =>
  [...state.messages.values()].filter(keep).sort((one, other) => (one.ts < other.ts ? -1 : 1));
export const find = (channel, ts) => state.messages.get(keyOf(channel, ts));

/** Whether a thread has answers that nobody in front of this page has seen. */
export function isUnread(channel, ts) {
  const last = repliesTo(channel, ts)
    .filter(reply => reply.user !== state.info.me)
    .at(-1);
  return last !== undefined && last.ts > (state.readThreads.get(keyOf(channel, ts)) ?? '0');
}

export function markRead(channel, ts) {
  const last = repliesTo(channel, ts).at(-1);
  if (last) state.readThreads.set(keyOf(channel, ts), last.ts);
}

/** Takes over one change. */
export function change(what) {
  if (what.type === 'message') takeMessage(what.message);
  else if (what.type === 'removed') state.messages.delete(keyOf(what.channel, what.ts));
  else if (what.type === 'app') state.connected = what.connected;
  else if (what.type === 'home') state.home = what.view;
  else if (what.type === 'thinking') state.thinking.set(keyOf(what.channel, what.threadTs), what.status);
  tell(what);
}

function takeMessage(message) {
  const isNew = !state.messages.has(keyOf(message.channel, message.ts));
  state.messages.set(keyOf(message.channel, message.ts), message);
  if (message.user === state.info.bot) state.thinking.delete(keyOf(message.channel, message.thread_ts ?? ''));
  const { thread } = state;
  if (isReply(message) && thread?.ts === message.thread_ts && thread.channel === message.channel)
    markRead(message.channel, message.thread_ts);
  if (isNew && message.channel !== state.channel && message.user !== state.info.me)
    state.unreadChannels.add(message.channel);
}

export function openChannel(id) {
  if (state.channel !== id) state.thread = null;
  state.channel = id;
  state.tab = 'messages';
  state.unreadChannels.delete(id);
  tell({ type: 'place' });
}

export function openTab(tab) {
  state.tab = tab;
  tell({ type: 'place' });
}

/** Opens a thread; `chosen` by whoever sits here, who wants to write in it, or on its own. */
export function openThread(channel, ts, chosen = true) {
  state.thread = { channel, ts };
  markRead(channel, ts);
  tell({ type: 'thread', chosen });
}

export function closeThread() {
  state.thread = null;
  tell({ type: 'thread' });
}
