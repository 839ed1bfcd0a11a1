import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { renderAllChecks } from '../replies/all-checks.ts';
import { readPressed } from './block-action-input.ts';

/** “Show all checks”: every check with its mark, for the one who asked. */
export function onShowAll(): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ body, ack, client }) => {
    const pressed = readPressed(body);
    if (pressed !== null) {
      const { channel, user, thread } = pressed;
      const { text, blocks } = renderAllChecks(pressed.value);
      await client.chat.postEphemeral({ channel, user, thread_ts: thread, text, blocks });
    }
    await ack();
  };
}
