import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Asking } from './asking.ts';
import { directQuestion } from './direct-question.ts';
import { readSaid } from './said.ts';
import { orSayUnavailable } from './unavailable.ts';

/** A message to the bot alone. */
export function onDirectMessage(asking: Asking): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, context, client }) => {
    const said = readSaid(event);
    if (said?.direct !== true) return;
    const place = { channel: said.channel, thread: said.thread ?? said.ts };
    const take = () => directQuestion(said, asking, client);
    await orSayUnavailable(take, context.retryNum, client, place);
  };
}
