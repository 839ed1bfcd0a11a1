import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { renderFold } from '../replies/render-fold.ts';
import { readPressed } from './block-action-input.ts';

/** What is folded behind a button, for the one who asked. */
export function onShowFold(): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ body, ack, client }) => {
    const pressed = readPressed(body);
    if (pressed !== null) {
      const { channel, user, thread } = pressed;
      const { text, blocks } = renderFold(pressed.value);
      await client.chat.postEphemeral({ channel, user, thread_ts: thread, text, blocks });
    }
    await ack();
  };
}
