import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { ask, type HandlerContext } from './handler-context.ts';
import { readMessage, wordsOf } from './incoming-message.ts';
import { postEphemeral } from './post-message.ts';
import { readWords } from './read-words.ts';

/** “Diagnose this message”, from a message's own menu: any message, another bot's alert too. */
export function onShortcut(asking: HandlerContext): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ shortcut, ack, client }) => {
    const message = readMessage(shortcut.message);
    const channel = shortcut.channel.id;
    const asker = shortcut.user.id;
    const { text, notice } = await readWords(
      message === null ? '' : wordsOf(message),
      message?.files ?? [],
      asking.readFile,
    );
    if (text === '' && notice === undefined) {
      await postEphemeral(client, { channel, user: asker }, 'That message has no text that I could read.');
      return ack();
    }
    const thread = message?.thread_ts ?? shortcut.message_ts;
    const source = `shortcut:${shortcut.trigger_id}`;
    await ask({ source, text, named: {}, asker, place: { channel, thread, notice } }, asking);
    await ack();
  };
}
