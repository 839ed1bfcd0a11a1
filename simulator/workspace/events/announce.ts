import type { Store } from '../store.ts';
import type { Change, Channel, Message, Wire } from '../types.ts';
import { wireMessage } from '../wire-message.ts';
import type { EventDelivery } from './event-delivery.ts';

/** What turns changes of the workspace into events for the app. */
export interface Announcing {
  readonly store: Store;
  readonly courier: EventDelivery;
  /** Bot events that the app subscribed to. */
  readonly subscriptions: readonly string[];
  readonly scopes: readonly string[];
  readonly base: () => string;
  readonly random: (length: number) => string;
  readonly now: () => number;
}

const SCOPE_OF: Readonly<Record<string, string>> = {
  'message.channels': 'channels:history',
  'message.im': 'im:history',
  app_mention: 'app_mentions:read',
};

/** Tells the app what it subscribed to and may know, where its bot is a member. Returns the way to stop. */
export function announceChanges(using: Announcing): () => void {
  return using.store.watch(change => {
    for (const event of eventsOf(change, using)) sendEvent(using, event);
  });
}

/** The app's home or messages tab was opened by a person. */
export function announceHomeOpened(using: Announcing, user: string, tab: 'home' | 'messages') {
  const channel = using.store.channel(user);
  if (!channel || !using.subscriptions.includes('app_home_opened')) return;
  sendEvent(using, { type: 'app_home_opened', user, channel: channel.id, tab, event_ts: using.store.mint() });
}

function eventsOf(change: Change, using: Announcing): readonly Wire[] {
  if (change.type !== 'posted' && change.type !== 'changed' && change.type !== 'removed') return [];
  const { message } = change;
  const channel = using.store.channel(message.channel);
  if (message.onlyFor || !channel?.members.includes(using.store.identity.bot.userId)) return [];
  const kind = channel.kind === 'im' ? 'message.im' : 'message.channels';
  return [
    ...(isSubscribed(using, kind) ? [messageEvent(change, channel, using)] : []),
    ...(change.type === 'posted' &&
    mentionsBot(message, using) &&
    isSubscribed(using, 'app_mention') &&
    channel.kind !== 'im'
      ? [mentionEvent(message, using)]
      : []),
  ];
}

const isSubscribed = ({ subscriptions, scopes }: Announcing, event: string): boolean =>
  subscriptions.includes(event) && scopes.includes(SCOPE_OF[event] ?? '');

const mentionsBot = (message: Message, { store }: Announcing): boolean =>
  message.text.includes(`<@${store.identity.bot.userId}>`) && message.botId !== store.identity.bot.id;

function messageEvent(
  change: Extract<Change, { type: 'posted' | 'changed' | 'removed' }>,
  channel: Channel,
  { store, base }: Announcing,
): Wire {
  const place = { channel: channel.id, channel_type: channel.kind };
  if (change.type === 'posted')
    return { ...wireMessage(change.message, store, base()), ...place, event_ts: change.message.ts };
  const ts = store.mint();
  const hidden = { type: 'message', hidden: true, ts, event_ts: ts, ...place };
  if (change.type === 'removed')
    return {
      ...hidden,
      subtype: 'message_deleted',
      deleted_ts: change.message.ts,
      previous_message: wireMessage(change.message, store, base()),
    };
  return {
    ...hidden,
    subtype: 'message_changed',
    message: wireMessage(change.message, store, base()),
    previous_message: wireMessage(change.previous, store, base()),
  };
}

function mentionEvent(message: Message, { store, base }: Announcing): Wire {
  const { subtype: _subtype, ...wire } = wireMessage(message, store, base());
  return { ...wire, type: 'app_mention', channel: message.channel, event_ts: message.ts };
}

function sendEvent({ store, courier, random, now }: Announcing, event: Wire) {
  const { team, app, bot } = store.identity;
  const id = `Ev0${random(9).toUpperCase()}`;
  courier.event(id, String(event.type), {
    token: 'unused',
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: bot.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${random(20)}`,
  });
}
