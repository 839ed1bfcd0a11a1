import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Asking } from './asking.ts';
import { parseCommand } from './command.ts';
import { followUp } from './direct-question.ts';
import { earlierQuestion } from './earlier-question.ts';
import { readSaid } from './said.ts';

/** A name said below an answer that left the question open (`pod my-app`): the question is asked again with it. */
export function onThreadReply(asking: Asking): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, context, client }) => {
    const said = readSaid(event);
    if (said?.thread === undefined || said.direct) return;
    if (said.text.includes(`<@${context.botUserId}>`)) return;
    const command = parseCommand(said.text);
    if (command.type !== 'target') return;
    const { channel, thread } = said;
    const earlier = await earlierQuestion({ channel, thread }, client, asking.queue, asking.log);
    if (earlier?.open === true) await followUp(said, command.named, asking, client);
  };
}
