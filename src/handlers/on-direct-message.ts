import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { directQuestion } from './direct-question.ts';
import type { HandlerContext } from './handler-context.ts';
import { parseIncomingMessage } from './incoming-message.ts';
import { orSayUnavailable } from './unavailable.ts';

/** A message to the bot alone. */
export function onDirectMessage(asking: HandlerContext): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, context, client }) => {
    const said = parseIncomingMessage(event);
    if (said?.direct !== true) return;
    const place = { channel: said.channel, thread: said.thread ?? said.ts };
    const take = () => directQuestion(said, asking, client);
    await orSayUnavailable(take, context.retryNum, client, place);
  };
}
