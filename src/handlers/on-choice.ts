import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readChoice } from '../replies/choices.ts';
import { readChooseMark } from '../replies/marks.ts';
import { askAgain } from './ask-again.ts';
import { readPressed } from './block-action-input.ts';
import type { HandlerContext } from './handler-context.ts';

/** A target chosen from the menu: the same question, now with the target named. */
export function onChoice(asking: HandlerContext): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ body, ack, client }) => {
    const pressed = readPressed(body);
    const jobId = pressed === null ? null : readChooseMark(pressed.blockId);
    if (pressed !== null && jobId !== null) {
      const source = `choice:${jobId}:${pressed.value}`;
      await askAgain({ jobId, source, named: readChoice(pressed.value) }, pressed, asking, client);
    }
    await ack();
  };
}
