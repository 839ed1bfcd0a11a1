import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { parseCommand } from '../pipeline/command/parse-command.ts';
import { namesObject } from '../pipeline/names-object.ts';
import { askWithRemark, followUp } from './direct-question.ts';
import { earlierQuestion } from './earlier-question.ts';
import type { HandlerContext } from './handler-context.ts';
import { parseIncomingMessage } from './incoming-message.ts';

/** A name said below an answer that left the question open (`pod my-app`, `it's web in shop`): the question is asked again with it. */
export function onThreadReply(asking: HandlerContext): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, context, client }) => {
    const said = parseIncomingMessage(event);
    if (said?.thread === undefined || said.direct) return;
    if (said.text.includes(`<@${context.botUserId}>`)) return;
    const command = parseCommand(said.text);
    if (command.type !== 'target' && !namesObject(said.text)) return;
    const { channel, thread } = said;
    const earlier = await earlierQuestion({ channel, thread }, client, asking.queue, asking.log);
    if (earlier?.open !== true) return;
    if (command.type === 'target') return followUp(said, command.named, asking, client);
    await askWithRemark(said, earlier.job.inquiry, asking);
  };
}
