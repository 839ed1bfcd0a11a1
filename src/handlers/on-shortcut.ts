import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { type Asking, ask } from './asking.ts';
import { readWords } from './read-words.ts';
import { readMessage, wordsOf } from './said.ts';
import { whisper } from './say.ts';

/** “Diagnose this message”, from a message's own menu: any message, another bot's alert too. */
export function onShortcut(asking: Asking): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
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
      await whisper(client, { channel, user: asker }, 'That message has no text that I could read.');
      return ack();
    }
    const thread = message?.thread_ts ?? shortcut.message_ts;
    const source = `shortcut:${shortcut.trigger_id}`;
    await ask({ source, text, named: {}, asker, place: { channel, thread, notice } }, asking);
    await ack();
  };
}
