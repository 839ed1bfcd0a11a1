import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { redactedAside } from '../security/redacted.ts';
import { sourceOf } from './direct-question.ts';
import { ask, type HandlerContext } from './handler-context.ts';
import { parseIncomingMessage } from './incoming-message.ts';
import { readWords } from './read-words.ts';

/** A message in a watched channel: answered when it shows an error that we know, else left alone. */
export function onWatchedMessage(asking: HandlerContext): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, context }) => {
    const said = parseIncomingMessage(event);
    if (said === null || said.direct || !asking.watches(said.channel)) return;
    if (said.text.includes(`<@${context.botUserId}>`)) return;
    const { text, notice } = await readWords(said.text, said.files, asking.readFile);
    const masked = await redactedAside(text);
    if (asking.classify(masked).kind === 'none') return;
    const place = { channel: said.channel, thread: said.thread ?? said.ts, notice };
    await ask({ source: sourceOf(said), text, masked, named: {}, asker: said.user, place }, asking);
  };
}
