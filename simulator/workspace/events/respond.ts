import { randomHex } from '../defaults.ts';
import type { Store } from '../store.ts';
import type { Wire } from '../types.ts';
import { contentOf } from '../web-api/content.ts';
import { flagOf, textOf } from '../web-api/method.ts';
import type { Occasion } from './tickets.ts';

/**
 * Carries out an answer to a response address or in an acknowledgement (docs.slack.dev, "Handling user interaction"). Gives Slack's
 * error word when it cannot.
 */
export function respond(store: Store, answer: Wire, occasion: Occasion): string | undefined {
  const original = occasion.messageTs ? store.find(occasion.channel, occasion.messageTs) : undefined;
  if (flagOf(answer, 'delete_original')) {
    if (original) store.remove(original);
    return undefined;
  }
  const content = contentOf(answer, { random: randomHex }, 'post');
  if (!content.ok) return content.error;
  if (original && flagOf(answer, 'replace_original')) {
    const { blocks: _blocks, attachments: _attachments, ...kept } = original;
    store.replace(original, { ...kept, ...content.fields });
    return undefined;
  }
  const { bot } = store.identity;
  const threadTs = textOf(answer, 'thread_ts') ?? occasion.threadTs;
  store.add({
    channel: occasion.channel,
    user: bot.userId,
    botId: bot.id,
    ...content.fields,
    ...(threadTs ? { threadTs } : {}),
    ...(textOf(answer, 'response_type') === 'in_channel' ? {} : { onlyFor: occasion.user }),
  });
  return undefined;
}

/** What only one person sees, from Slack itself: `/diagnose failed …`. */
export function tellFromSlackbot(store: Store, occasion: Occasion, text: string) {
  const { channel, user, threadTs } = occasion;
  store.add({ channel, user: 'USLACKBOT', text, onlyFor: user, ...(threadTs ? { threadTs } : {}) });
}
