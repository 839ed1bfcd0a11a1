import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { directQuestion, sourceOf } from './direct-question.ts';
import { ask, type HandlerContext } from './handler-context.ts';
import { type IncomingMessage, parseIncomingMessage, readMessage, wordsOf } from './incoming-message.ts';
import { readWords } from './read-words.ts';
import type { Slack } from './slack-client.ts';
import { orSayUnavailable } from './unavailable.ts';

/** The bot's name in a message: what stands beside it is the question, or else the thread's first message. */
export function onMention(asking: HandlerContext): Middleware<SlackEventMiddlewareArgs<'app_mention'>> {
  return async ({ event, context, client }) => {
    const said = parseIncomingMessage(event);
    if (said === null || said.direct) return;
    const text = said.text.replaceAll(`<@${context.botUserId}>`, '').trim();
    const asked = { ...said, text };
    const { thread } = said;
    const bare = text === '' && said.files.length === 0;
    const take = () =>
      bare && thread !== undefined
        ? askAboutThread(asked, thread, asking, client)
        : directQuestion(asked, asking, client);
    const place = { channel: said.channel, thread: thread ?? said.ts };
    await orSayUnavailable(take, context.retryNum, client, place);
  };
}

async function askAboutThread(
  said: IncomingMessage,
  thread: string,
  asking: HandlerContext,
  slack: Slack,
): Promise<void> {
  const { channel, user } = said;
  const { messages } = await slack.conversations.replies({ channel, ts: thread, limit: 1 });
  const first = readMessage(messages?.[0]);
  if (first === null) return directQuestion(said, asking, slack);
  const { text, notice } = await readWords(wordsOf(first), first.files ?? [], asking.readFile);
  const place = { channel, thread, notice };
  await ask({ source: sourceOf(said), text, named: {}, asker: user, place }, asking);
}
