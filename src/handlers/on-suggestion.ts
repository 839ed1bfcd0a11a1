import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readChooseMark } from '../replies/marks.ts';
import { askAgain } from './ask-again.ts';
import { readPressed } from './block-action-input.ts';
import type { HandlerContext } from './handler-context.ts';

/** A kind chosen among the suggestions: the same question, now with its kind. The pair is logged, so that the team can add a signature. */
export function onSuggestion(asking: HandlerContext): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ body, ack, client }) => {
    const pressed = readPressed(body);
    const jobId = pressed === null ? null : readChooseMark(pressed.blockId);
    if (pressed !== null && jobId !== null) {
      asking.log.info(`The text of ${jobId} was said to be ${pressed.value}.`);
      const source = `kind:${jobId}:${pressed.value}`;
      await askAgain({ jobId, source, named: {}, kind: pressed.value }, pressed, asking, client);
    }
    await ack();
  };
}
