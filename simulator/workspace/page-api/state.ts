import type { Acting } from '../acts/acting.ts';
import type { Sample } from '../options.ts';
import type { Store } from '../store.ts';
import type { Change, Message, Wire } from '../types.ts';
import { wireMessage } from '../wire-message.ts';

/** So many bytes of a file are shown; all of it can be downloaded. */
const SHOWN_MAX = 200_000;

/** What the page shows beside the conversation. */
export interface PageExtras {
  readonly samples: readonly Sample[];
  readonly hint: string;
  /** Changes with each start, so that a page left open loads itself again. */
  readonly started: string;
}

/** Everything that the page needs to draw itself. */
export function pageState(
  acting: Acting,
  extras: PageExtras,
  homes: ReadonlyMap<string, Wire>,
  connected: boolean,
): Wire {
  const { store, app, base } = acting;
  const { identity } = store;
  return {
    started: extras.started,
    team: identity.team,
    me: identity.me,
    bot: identity.bot.userId,
    appName: app.name,
    people: store.people,
    userGroups: store.userGroups,
    channels: store.channels(),
    watched: store.channels().find(channel => channel.members.includes(identity.bot.userId))?.id,
    commands: app.commands,
    shortcuts: app.shortcuts,
    samples: extras.samples,
    deed: acting.deed?.label,
    hint: extras.hint,
    connected,
    home: homes.get(identity.me) ?? null,
    messages: store
      .channels()
      .flatMap(channel => store.messages(channel.id))
      .filter(message => isForMe(message, store))
      .map(message => pageMessage(message, store, base())),
  };
}

const isForMe = (message: Message, store: Store): boolean =>
  message.onlyFor === undefined || message.onlyFor === store.identity.me;

function pageMessage(message: Message, store: Store, base: string): Wire {
  const wire = wireMessage(message, store, base);
  return {
    ...wire,
    user: message.user,
    channel: message.channel,
    ...(message.onlyFor ? { ephemeral: true } : {}),
    ...(message.files
      ? {
          files: message.files.map(({ id, name, title, mimetype, content }) => ({
            id,
            name,
            title,
            mimetype,
            size: content.byteLength,
            url: `/page/files/${id}`,
            text: /^text\/|json$/.test(mimetype)
              ? new TextDecoder().decode(content.subarray(0, SHOWN_MAX))
              : '',
          })),
        }
      : {}),
  };
}

/** A change in the shape that the page gets it; nothing when it is not for whoever sits in front of it. */
export function pageChange(change: Change, store: Store, base: string): Wire | undefined {
  if (change.type === 'app' || change.type === 'thinking') return change;
  if (change.type === 'home' || change.type === 'modal')
    return change.user === store.identity.me ? change : undefined;
  if (!isForMe(change.message, store)) return undefined;
  if (change.type === 'removed')
    return { type: 'removed', channel: change.message.channel, ts: change.message.ts };
  return { type: 'message', message: pageMessage(change.message, store, base) };
}
