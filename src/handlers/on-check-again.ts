import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readAgain } from '../replies/since-last-look.ts';
import { askAgain } from './ask-again.ts';
import { readPressed } from './block-action-input.ts';
import type { HandlerContext } from './handler-context.ts';

/** “I fixed it — check again”: the same question once more, in the same thread. */
export function onCheckAgain(asking: HandlerContext): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ body, ack, client }) => {
    const pressed = readPressed(body);
    // The next answer has a button of its own, so a second press of this one is a slip.
    if (pressed !== null) {
      const { jobId, before } = readAgain(pressed.value);
      await askAgain({ jobId, source: `again:${jobId}`, named: {}, before }, pressed, asking, client);
    }
    await ack();
  };
}
